/** Puts the settings of appearance and text size on the page, where the style sheets find them. */
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

export function useAppearance(settings: Settings | null): void {
  const appearance = settings?.appearance ?? 'system';
  const textSize = settings?.textSize ?? 'normal';
  useLayoutEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
    document.documentElement.dataset['textSize'] = textSize;
  }, [appearance, textSize]);
}
