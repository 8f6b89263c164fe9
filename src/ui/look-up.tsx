/** Search over all names that the facts know. */
import { ownName } from '../card/head-names.ts';
import type { Words } from '../text/words.ts';
import { useWords } from '../card/words-context.ts';
import type { Found, Search } from '../search/search-names.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import { entityHref } from './route.ts';

export interface LookUpProps {
  readonly query: string;
  /** Null while nothing is asked. */
  readonly search: Search | null;
  readonly onQuery: (query: string) => void;
  readonly focus?: boolean;
}

export function LookUp({ query, search, onQuery, focus = false }: LookUpProps) {
  const words = useWords();
  const isPlain = search === null || (search.total > 0 && !search.near);
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
      <p class={isPlain ? 'unseen' : 'muted'} role="status">
        {search === null ? '' : told(search, query.trim(), words)}
      </p>
      <ul class="found">
        {search?.found.map((found) => (
          <li key={found.id}>
            <FoundLink found={found} />
          </li>
        ))}
      </ul>
    </search>
  );
}

function told({ found, total, near }: Search, query: string, words: Words): string {
  if (total === 0) return words.say('lookUpNone', query);
  if (near) return words.count('lookUpNear', total);
  if (total === found.length) return words.count('lookUpFound', total);
  return words.say('lookUpFoundMany', total.toLocaleString(words.locale), String(found.length));
}

function FoundLink({ found: { id, kind, name, names, also, via, is } }: { readonly found: Found }) {
  const { say, locale } = useWords();
  const own = ownName({ name, names }, locale);
  const head = own ?? { text: name, lang: 'en' };
  return (
    <a href={entityHref(id)}>
      <span class={`name ${GROUP_OF_KIND[kind]}`} lang={head.lang}>
        {head.text}
      </span>
      {own !== null && <span lang="en"> {name}</span>}
      {also !== '' && also !== own?.text && <span lang="zh-Hans"> {also}</span>}
      {via !== null && <span lang={via.lang === 'pinyin' ? 'zh-Latn' : (via.lang ?? undefined)}> · {via.text}</span>}
      <span class="muted"> {say(`kind_${kind}`)}</span>
      <span class="is" lang="en">
        {is}
      </span>
    </a>
  );
}
