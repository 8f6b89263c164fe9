/** The settings as they are now, and as they change. */
import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../platform/settings.ts';

/** Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    void readSettings().then((read) => {
      if (!stop.signal.aborted) setSettings(read);
    });
    return () => {
      stop.abort();
    };
  }, []);
  return settings;
}
