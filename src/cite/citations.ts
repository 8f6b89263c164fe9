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
  /** The name of an official text; else one that we give, in square brackets as is the custom, since the facts keep no headlines. */
  readonly title: string;
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
    [...found.values()].map(({ source, says }) => ({
      cite: source.cite,
      ...(officialText(source, facts) ?? untitled(source.cite, [...says])),
      says: [...says],
    })),
  );
}

/** Whether the page speaks for its publisher, who then is its author, too. */
export function isOwn({ grade }: Cite): boolean {
  return grade === 'primary';
}

/** Of a statement in a title, in UTF-16 units. */
const LONGEST = 120;

function untitled({ publisher, grade }: Cite, [statement = '']: readonly string[]): Pick<Citation, 'type' | 'title'> {
  const type = grade === 'press' ? 'article-newspaper' : 'webpage';
  return { type, title: `[${publisher}: ${shortened(statement.replace(/\.$/u, ''))}]` };
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Where words are not told apart by spaces, anywhere; never within a sign.
  const cut = text.slice(0, LONGEST).replace(/\s+\S{0,30}$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$|[\s,;:.]+$/u, '')}…`;
}

const LAWS: readonly string[] = ['law', 'ai-rules', 'data-rules'];
const MADE: readonly StepName[] = ['adopted', 'dated', 'published', 'in-force', 'amended'];

/** The text of a policy at its own address: the record's official link, of the issuer itself, cited for its making or its draft. */
function officialText({ entity: id, key, cite }: Source, facts: FactSet): Pick<Citation, 'type' | 'title'> | null {
  const entity = entityOf(facts, id);
  if (entity?.kind !== 'policy' || cite.grade !== 'primary' || entity.links.official !== cite.url) return null;
  const made = entity.steps.filter(({ step }) => MADE.includes(step));
  const isMade = made.some(({ cites }) => cites.includes(key));
  const type = isMade ? typeOfMade(entity) : typeOfDraft(entity, made.length === 0);
  return type === null ? null : { type, title: entity.name };
}

function typeOfMade({ roles }: Entity): CitationType {
  return roles.some((role) => LAWS.includes(role)) ? 'legislation' : 'webpage';
}

/** A draft of what became law since is neither. */
function typeOfDraft({ roles }: Entity, isStillDraft: boolean): CitationType | null {
  return isStillDraft && roles.includes('law') ? 'bill' : null;
}
