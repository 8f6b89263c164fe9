/** The keyboard shortcuts as they are now; read anew when the user comes back from the page where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { type Key, readKeys } from '../platform/keys.ts';

export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => {
      void readKeys().then((all) => {
        if (!stop.signal.aborted) setKeys(all);
      });
    };
    read();
    window.addEventListener('focus', read, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, []);
  return keys;
}
