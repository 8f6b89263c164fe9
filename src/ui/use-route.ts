/** The route in the address, and as it changes. */
import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** `own`: the page's own route, for an address without a hash. */
export function useRoute(own: string): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const stop = new AbortController();
    const onChange = () => {
      setHash(location.hash);
    };
    window.addEventListener('hashchange', onChange, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, []);
  return routeOf(hash, own);
}
