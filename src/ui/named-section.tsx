/** Everyone and everything named on the page, by group, with counts; each leads to its first mark, or to its entry where it has none. */
import type { ShownName } from '../card/head-names.ts';
import { useWords } from '../card/words-context.ts';
import { groupBy } from '../facts/group.ts';
import type { Group, Named } from '../types.ts';
import { GROUP_OF_KIND, GROUPS } from '../vocabulary.ts';
import type { Acts } from './acts.ts';
import { GROUP_LABELS } from './groups.ts';

export interface NamedSectionProps {
  readonly named: readonly Named[];
  /** `start` is the offset of a mention in the article's text. */
  readonly acts: Pick<Acts, 'ownName' | 'entryHref'>;
  /** False for what is not marked on this page: hidden, of a kind that is off, or the whole page. */
  readonly isMarked: (named: Named) => boolean;
  readonly onShow: (start: number) => void;
}

export function NamedSection({ named, ...shared }: NamedSectionProps) {
  const groups = groupBy(named, (each): Group => GROUP_OF_KIND[each.kind]);
  return (
    <>
      {GROUPS.filter((group) => groups.has(group)).map((group) => (
        <NamedGroup key={group} group={group} named={groups.get(group) ?? []} {...shared} />
      ))}
    </>
  );
}

function NamedGroup({ group, named, acts, isMarked, onShow }: NamedSectionProps & { readonly group: Group }) {
  const words = useWords();
  return (
    <section class={`named ${group}`}>
      <h3>{words.say(GROUP_LABELS[group])}</h3>
      <ul>
        {named.map((each) => (
          <li key={each.entity}>
            {isMarked(each) ? (
              <button
                type="button"
                class="chip"
                onClick={() => {
                  onShow(each.first);
                }}
              >
                <ChipName named={each} own={acts.ownName(each.entity, words.locale)} />
                <Times count={each.count} />
                <span class="unseen">{words.count('showMention', each.count)}</span>
              </button>
            ) : (
              <a class="chip" href={acts.entryHref(each.entity) ?? ''}>
                <ChipName named={each} own={acts.ownName(each.entity, words.locale)} />
                <Times count={each.count} />
                <span class="unseen">{words.say('fullEntry')}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Times({ count }: { readonly count: number }) {
  return (
    <span class="times" aria-hidden="true">
      {count}
    </span>
  );
}

/** The reader's own name for it, and the English one, under which it stands in the sentences. */
function ChipName({ named, own }: { readonly named: Named; readonly own: ShownName | null }) {
  const name = `name ${GROUP_OF_KIND[named.kind]}`;
  const english = (
    <span class={own === null ? name : 'muted'} lang="en">
      {named.name}
    </span>
  );
  if (own === null) return english;
  return (
    <>
      <span class={name} lang={own.lang}>
        {own.text}
      </span>{' '}
      {english}
    </>
  );
}
