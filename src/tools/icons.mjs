/** Makes the PNGs of the icon from its one vector original with rsvg-convert (Debian: librsvg2-bin). Run after icons/icon.svg changes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../../icons/', import.meta.url));

for (const size of SIZES) {
  const side = String(size);
  execFileSync('rsvg-convert', ['-w', side, '-h', side, '-o', `${folder}icon-${side}.png`, `${folder}icon.svg`]);
  console.log(`icons/icon-${side}.png`);
}
