/** A list of sites to which one adds and from which one removes. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import { hostOf } from '../platform/sites.ts';

export interface SiteListProps {
  readonly sites: readonly string[];
  /** Hears how the list is to become another, since it may have changed elsewhere. */
  readonly onChange: (edit: (sites: readonly string[]) => readonly string[]) => void;
}

export function SiteList({ sites, onChange }: SiteListProps) {
  const { say } = useWords();
  return (
    <>
      {sites.length === 0 && <p class="muted">{say('setSitesNone')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="link"
              aria-label={say('siteRemove', site)}
              onClick={() => {
                onChange((now) => without(now, site));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddSite
        onAdd={(site) => {
          onChange((now) => [...without(now, site), site]);
        }}
      />
    </>
  );
}

function without(sites: readonly string[], site: string): readonly string[] {
  return sites.filter((other) => other !== site);
}

function AddSite({ onAdd }: { readonly onAdd: (site: string) => void }) {
  const { say } = useWords();
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const typed = field.current?.value.trim() ?? '';
    const site = siteOf(typed);
    setWrong(site === null ? typed : '');
    if (site === null) return;
    onAdd(site);
    if (field.current !== null) field.current.value = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') add();
  };
  return (
    <div class="add-site">
      <input
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        placeholder="example.com"
        aria-label={say('siteLabel')}
        aria-invalid={wrong !== ''}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="button" onClick={add}>
        {say('siteAdd')}
      </button>
      {wrong !== '' && (
        <p class="fault" role="alert">
          {say('siteWrong', wrong)}
        </p>
      )}
    </div>
  );
}

/** The host of an address or of a bare host; null for anything else. */
export function siteOf(typed: string): string | null {
  const host = hostOf(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return /^(?:[^\s.]+\.)+[^\s.\d][^\s.]*$/u.test(host) || host === 'localhost' ? host : null;
}
