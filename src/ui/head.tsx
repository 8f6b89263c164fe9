/** The popup's head: what the page is, how many terms it has, and the switch for this site. */
import { useWords } from '../card/words-context.ts';
import { Seal } from './seal.tsx';
import { Switch } from './switch.tsx';

export interface HeadProps {
  readonly title: string;
  /** Null where there is nothing to count. */
  readonly terms: number | null;
  /** Null where there is no site to switch. */
  readonly site: { readonly host: string; readonly on: boolean; readonly onSwitch: (on: boolean) => void } | null;
}

export function Head({ title, terms, site }: HeadProps) {
  const words = useWords();
  const label = site === null || site.host === '' ? words.say('switchHere') : words.say('switchSite', site.host);
  return (
    <header class="head">
      <Seal />
      <h1>{title}</h1>
      {terms !== null && <span class="muted terms">{words.count('terms', terms)}</span>}
      {site !== null && <Switch bare label={label} on={site.on} onChange={site.onSwitch} />}
    </header>
  );
}
