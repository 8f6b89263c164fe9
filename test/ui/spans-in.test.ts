import { expect, test } from 'vitest';
import { spansIn } from '../../src/ui/spans-in.ts';
import type { Mention } from '../../src/types.ts';

const mention = (start: number, end: number, entity: string): Mention => ({
  entity,
  kind: 'company',
  text: '',
  start,
  end,
});

test.each([
  ['Baidu won.', [mention(0, 5, 'baidu')], ['Baidu', ' won.']],
  ['On Baidu', [mention(3, 8, 'baidu')], ['On ', 'Baidu']],
  ['百度和阿里', [mention(0, 2, 'baidu'), mention(3, 5, 'alibaba')], ['百度', '和', '阿里']],
  ['No name.', [], ['No name.']],
])('a text is cut at its mentions: %s', (text, mentions, parts) => {
  const spans = spansIn(text, mentions);
  expect(spans.map((span) => span.text)).toEqual(parts);
  expect(spans.flatMap(({ entity }) => entity ?? [])).toEqual(mentions.map(({ entity }) => entity));
});
