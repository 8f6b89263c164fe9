/** Whether the user lets the extension read all sites. */
import { useEffect, useState } from 'preact/hooks';
import { askForSites, hasSites } from '../platform/own-pages.ts';

export interface SitesAccess {
  /** True until it is known to be otherwise. */
  readonly given: boolean;
  /** To be called straight from a click; then calls back. */
  readonly ask: (then: () => void) => void;
}

export function useSites(): SitesAccess {
  const [given, setGiven] = useState(true);
  useEffect(() => {
    void hasSites().then(setGiven);
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
