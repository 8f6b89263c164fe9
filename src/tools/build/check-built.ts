/** What must hold of a built folder: every path exists, nothing reaches the network, the gate stays small. */
import { readFile } from 'node:fs/promises';
import { DIST, type Target } from '../lib/root.ts';
import { filesUnder } from './files.ts';
import { missingFromHtml, missingFromManifest } from './find-missing.ts';
import { networkInMarkup, networkInScript } from './find-network.ts';
import { POLYFILL } from './polyfill.ts';

/** They use no API of the browser's that differs. */
const WITHOUT_POLYFILL: readonly string[] = ['gate.js', 'text-worker.js'];
/** The gate runs on every page that anyone opens. */
const LARGEST_GATE_BYTES = 5000;

/** All faults at once, a line each; empty when the folder may ship. */
export async function faultsOf(target: Target): Promise<string[]> {
  const folder = `${DIST}${target}/`;
  const names = await filesUnder(folder);
  const files = new Set(names);
  const faults: string[] = [];
  for (const name of names.filter((file) => /\.(?:js|html|css|json)$/.test(file))) {
    faults.push(
      ...faultsIn(name, await readFile(folder + name, 'utf8'), files).map(
        (fault) => `dist/${target}/${name}: ${fault}`,
      ),
    );
  }
  return faults;
}

function faultsIn(name: string, text: string, files: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (name === 'manifest.json')
    faults.push(...missingFromManifest(JSON.parse(text), files).map((path) => `no such file: ${path}`));
  if (name === 'gate.js' && Buffer.byteLength(text) >= LARGEST_GATE_BYTES)
    faults.push(`${String(Buffer.byteLength(text))} bytes; the gate may have fewer than ${String(LARGEST_GATE_BYTES)}`);
  if (name.endsWith('.js')) faults.push(...networkInScript(text).map((api) => `reaches the network: ${api}`));
  if (name.endsWith('.js') && !WITHOUT_POLYFILL.includes(name) && !text.startsWith(POLYFILL))
    faults.push('does not start with the polyfill as released');
  if (/\.(?:html|css)$/.test(name))
    faults.push(...networkInMarkup(text).map((address) => `loads from the network: ${address}`));
  if (name.endsWith('.html')) faults.push(...missingFromHtml(text, files).map((path) => `no such file: ${path}`));
  return faults;
}
