/** The sources of what is shown, each once, as a reference manager wants them: a key, a kind, what it was cited for. */
import { entityOf } from '../facts/names-at.ts';
import type { Cite, Entity, FactSet, Sentence, Source, StepName } from '../types.ts';
import { withKeys } from './keys.ts';

/** Types of CSL; what is not surely one of the others is a web page. */
export type CitationType = 'webpage' | 'article-newspaper' | 'legislation' | 'bill';

export interface Citation {
  /** Unique among those given out together: "associatedpress2023a". */
  readonly key: string;
  readonly type: CitationType;
  readonly cite: Cite;
  /** Only of official texts, whose name is known; the facts keep no headlines. */
  readonly title: string | null;
  /** The sentences that rest on it. */
  readonly says: readonly string[];
}

/** In the order in which they are first cited. */
export function citationsOf(sentences: readonly Sentence[], facts: FactSet): readonly Citation[] {
  const found = new Map<string, { readonly source: Source; readonly says: Set<string> }>();
  for (const sentence of sentences) {
    for (const source of sentence.sources) {
      const known = found.get(source.cite.url) ?? { source, says: new Set() };
      known.says.add(sentence.spans.map(({ text }) => text).join(''));
      found.set(source.cite.url, known);
    }
  }
  return withKeys(
    [...found.values()].map(({ source, says }) => {
      const law = lawOf(source, facts);
      return {
        cite: source.cite,
        type: law?.type ?? (source.cite.grade === 'press' ? 'article-newspaper' : 'webpage'),
        title: law?.entity.name ?? null,
        says: [...says],
      };
    }),
  );
}

const LAWS: readonly string[] = ['law', 'ai-rules', 'data-rules'];
const MADE: readonly StepName[] = ['adopted', 'dated', 'published', 'in-force', 'amended'];

/** The law whose own text stands at this address: the record's official link, of the issuer itself, cited for its making or its draft. */
function lawOf(
  { entity: id, key, cite }: Source,
  facts: FactSet,
): { entity: Entity; type: 'legislation' | 'bill' } | null {
  const entity = entityOf(facts, id);
  if (entity === null || cite.grade !== 'primary' || entity.links.official !== cite.url) return null;
  if (entity.kind !== 'policy' || !entity.roles.some((role) => LAWS.includes(role))) return null;
  const made = entity.steps.filter(({ step }) => MADE.includes(step));
  if (made.some(({ cites }) => cites.includes(key))) return { entity, type: 'legislation' };
  // A draft of what became law since is neither.
  return made.length === 0 && entity.roles.includes('law') ? { entity, type: 'bill' } : null;
}
