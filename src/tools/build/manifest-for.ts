/** The two manifests that ship, derived from the one source manifest, which is Chrome's. Pure. */
import type { Target } from '../lib/root.ts';

export interface Manifest {
  readonly short_name: string;
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly background: { readonly service_worker: string };
  readonly side_panel: { readonly default_path: string };
  readonly permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** Identifies the add-on to Firefox and its store for ever. */
export const GECKO_ID = 'sinogloss@sinogloss.example';
/** The current extended support release; has `highlightsFromPoint` and `adoptedStyleSheets` for content scripts. */
const OLDEST_FIREFOX = '153.0';

/** The manifest of one browser, with the version that package.json says. */
export function manifestFor(target: Target, source: Manifest, version: string): Record<string, unknown> {
  return target === 'chrome' ? { ...source, version } : forFirefox(source, version);
}

function forFirefox(source: Manifest, version: string): Record<string, unknown> {
  const { side_panel: panel, background, ...shared } = source;
  return {
    ...shared,
    version,
    // Means nothing to Firefox; a key without a value is not written.
    minimum_chrome_version: undefined,
    // Firefox has event pages and no service workers.
    background: { scripts: [background.service_worker] },
    // Chrome's side panel is Firefox's side bar, and needs no permission there.
    permissions: source.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: source.short_name,
      default_panel: panel.default_path,
      default_icon: source.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: OLDEST_FIREFOX,
        // The store asks every new add-on; this one sends nothing anywhere.
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: OLDEST_FIREFOX },
    },
  };
}
