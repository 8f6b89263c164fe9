/** Everyone and everything named on the page, by group, with counts; each leads to its first mention. */
import { useWords } from '../card/words-context.ts';
import { groupBy } from '../facts/group.ts';
import type { Group, Named } from '../types.ts';
import { GROUP_OF_KIND, GROUPS } from '../vocabulary.ts';
import { GROUP_LABELS } from './groups.ts';

export interface NamedSectionProps {
  readonly named: readonly Named[];
  /** `start` is the offset of a mention in the article's text. */
  readonly onShow: (start: number) => void;
}

export function NamedSection({ named, onShow }: NamedSectionProps) {
  const groups = groupBy(named, (each): Group => GROUP_OF_KIND[each.kind]);
  return (
    <>
      {GROUPS.filter((group) => groups.has(group)).map((group) => (
        <NamedGroup key={group} group={group} named={groups.get(group) ?? []} onShow={onShow} />
      ))}
    </>
  );
}

function NamedGroup({ group, named, onShow }: NamedSectionProps & { readonly group: Group }) {
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
              <span class={`name ${group}`} lang="en">
                {each.name}
              </span>
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
