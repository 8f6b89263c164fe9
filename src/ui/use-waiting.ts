/** Whether a surface still waits for what it is to show: what would have to make room for that is not shown before. */
import { useEffect, useState } from 'preact/hooks';

/** A page that has not answered after so long, in milliseconds, may never do so. */
const PATIENCE = 3000;

/** False from the first time that it is known, and when patience is at its end; then for good. */
export function useWaiting(isKnown: boolean): boolean {
  const [waits, setWaits] = useState(!isKnown);
  useEffect(() => {
    if (isKnown) setWaits(false);
  }, [isKnown]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWaits(false);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return waits && !isKnown;
}
