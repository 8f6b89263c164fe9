/** Search over all names that the facts know. */
import { useWords } from '../card/words-context.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import { entityHref } from './route.ts';
import type { Found } from './search-names.ts';

export interface LookUpProps {
  readonly query: string;
  readonly found: readonly Found[];
  readonly onQuery: (query: string) => void;
  readonly focus?: boolean;
}

export function LookUp({ query, found, onQuery, focus = false }: LookUpProps) {
  const words = useWords();
  const asked = query.trim() !== '';
  const told = found.length > 0 ? words.count('lookUpFound', found.length) : words.say('lookUpNone', query.trim());
  return (
    <search class="look-up">
      <label>
        {words.say('lookUpLabel')}
        <input
          type="search"
          value={query}
          autoFocus={focus}
          placeholder={words.say('lookUpHint')}
          onInput={(event) => {
            onQuery(event.currentTarget.value);
          }}
        />
      </label>
      <p class={asked && found.length === 0 ? 'muted' : 'unseen'} role="status">
        {asked ? told : ''}
      </p>
      <ul class="found">
        {found.map((each) => (
          <li key={each.id}>
            <a href={entityHref(each.id)}>
              <span class={`name ${GROUP_OF_KIND[each.kind]}`} lang="en">
                {each.name}
              </span>
              {each.also !== '' && <span lang="zh-Hans"> {each.also}</span>}
              <span class="muted"> {words.say(`kind_${each.kind}`)}</span>
              <span class="is" lang="en">
                {each.is}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </search>
  );
}
