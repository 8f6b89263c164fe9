/** Everyone and everything named on the page, by group, with counts; each leads to its first mention. */
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
  readonly acts: Pick<Acts, 'ownName'>;
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

function NamedGroup({ group, named, acts, onShow }: NamedSectionProps & { readonly group: Group }) {
  const words = useWords();
  return (
    <section class={`named ${group}`}>
      <h3>{words.say(GROUP_LABELS[group])}</h3>
      <ul>
        {named.map((each) => (
          <li key={each.entity}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                onShow(each.first);
              }}
            >
              <ChipName named={each} own={acts.ownName(each.entity, words.locale)} />
              <span class="times" aria-hidden="true">
                {each.count}
              </span>
              <span class="unseen">{words.count('showMention', each.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
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
