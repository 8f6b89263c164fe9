/** A reason as an English phrase: "names Chinese AI: DeepSeek, Qwen". */
import type { Reason, ReasonCode } from '../types.ts';

const TEXTS: Readonly<Record<ReasonCode, string>> = {
  'names-chinese-ai': 'names Chinese AI',
  'names-chinese-actor': 'names Chinese companies, bodies or people',
  'speaks-of-ai': 'speaks of AI',
  'speaks-of-china': 'speaks of China',
  'in-title': 'says so in the title',
  'close-together': 'speaks of AI and China in the same sentences',
  'no-ai': 'says nothing about AI',
  'no-china': 'says nothing about China',
  'in-passing': 'mentions AI in China only in passing',
  elsewhere: 'is mostly about other countries',
  'other-sense': 'has words that only look like ours',
  'too-little-text': 'has too little text to tell',
  'not-an-article': 'is a list or a front page, not an article',
};

export function reasonText({ code, terms }: Reason): string {
  return terms.length === 0 ? TEXTS[code] : `${TEXTS[code]}: ${terms.join(', ')}`;
}
