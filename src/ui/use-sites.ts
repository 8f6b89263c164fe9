/** Whether the user lets the extension read all sites. */
import { useEffect, useState } from 'preact/hooks';
import { askForSites, hasSites } from '../platform/own-pages.ts';

export interface SitesAccess {
  /** Null until it is known. */
  readonly given: boolean | null;
  /** To be called straight from a click; then calls back. */
  readonly ask: (then: () => void) => void;
}

export function useSites(): SitesAccess {
  const [given, setGiven] = useState<boolean | null>(null);
  useEffect(() => {
    // A browser that does not tell lets it read.
    hasSites().then(setGiven, () => {
      setGiven(true);
    });
  }, []);
  return {
    given,
    ask: (then) => {
      // A browser that does not ask leaves it as it was.
      askForSites().then((now) => {
        setGiven(now);
        then();
      }, then);
    },
  };
}
