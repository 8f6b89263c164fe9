/** An entity's own addresses: website, official text, Wikipedia. */
import { OutLink } from '../card/out-link.tsx';
import { useWords } from '../card/words-context.ts';
import { hostOf } from '../platform/sites.ts';
import type { Entity } from '../types.ts';
import { LINK_NAMES } from '../vocabulary.ts';
import { Section } from './section.tsx';

export function EntityLinks({ links }: { readonly links: Entity['links'] }) {
  const { say } = useWords();
  const given = LINK_NAMES.flatMap((name) => (links[name] === undefined ? [] : [{ name, url: links[name] }]));
  if (given.length === 0) return null;
  return (
    <Section title={say('links')}>
      <ul class="links">
        {given.map(({ name, url }) => (
          <li key={name}>
            <OutLink href={url} text={say(`link_${name}`)} /> <span class="host">{hostOf(url)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
