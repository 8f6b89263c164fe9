/** The two manifests that ship. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Manifest, manifestFor } from '../../../src/tools/build/manifest-for.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const written = (target: 'chrome' | 'firefox') =>
  JSON.parse(JSON.stringify(manifestFor(target, source, '1.2.3'))) as Record<string, unknown>;

describe('for Chrome', () => {
  test('is the source with the version of package.json', () => {
    expect(written('chrome')).toEqual({ ...source, version: '1.2.3' });
  });
  test('asks for exactly what the product needs', () => {
    expect(written('chrome')['permissions']).toEqual([
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      'sidePanel',
    ]);
    expect(written('chrome')['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(written('chrome')['optional_permissions']).toBeUndefined();
  });
});

describe('for Firefox', () => {
  test('has an event page and no worker', () => {
    expect(written('firefox')['background']).toEqual({ scripts: ['background.js'] });
    expect(written('firefox')).not.toHaveProperty('minimum_chrome_version');
    expect(written('firefox')).not.toHaveProperty('side_panel');
  });
  test('says that it collects nothing', () => {
    expect(written('firefox')['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] }, strict_min_version: '153.0' },
    });
  });
  test('has no permission that is Chrome alone', () => {
    expect(written('firefox')['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
  });
});

describe('for both', () => {
  test.each(['chrome', 'firefox'] as const)('%s opens nothing to pages and nothing to the network', (target) => {
    expect(written(target)).not.toHaveProperty('web_accessible_resources');
    const policy = JSON.stringify(written(target)['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
