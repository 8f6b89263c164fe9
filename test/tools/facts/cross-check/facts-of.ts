/** A fact set of invented records for the cross-check, compiled from the good seeds with some more. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FactSet } from '../../../../src/types.ts';
import { compileSeeds } from '../../../../src/tools/facts/compile.ts';
import { loadSeeds } from '../../../../src/tools/facts/load.ts';
import { GOOD, type Files } from '../good-seeds.ts';

const PAPER = `{ paper: { url: "https://paper.example/a", publisher: The Paper, grade: press, checked: "2026-11-01" } }`;
const CITED = `cites: ${PAPER}`;

/** Seeds with a family of models and rules with a Chinese title. */
export const SEEDS: Files = {
  ...GOOD,
  'model/moon-1.yaml': `name: Moon-1
is: Model of {acme-lab}.
role: [language-model]
aliases: [Moon-1-Large, { text: M1, near: ["{acme-lab}"] }]
relations: [{ type: made-by, entity: acme-lab, cites: [paper] }]
steps:
  - { on: "2024-03-10", step: weights, cites: [paper] }
  - { on: "2024-05", step: opened, audience: public, cites: [paper] }
facts:
  - { on: "2024-07-02", text: "{moon-1} was praised.", cites: [paper] }
${CITED}
`,
  'person/lu-na.yaml': `name: Lu Na
is: Chinese founder.
role: [founder]
names: { zh-Hans: 陆娜 }
${CITED}
`,
  'policy/dream-measures.yaml': `name: Measures for the Management of Artificial Intelligence Dream Services
is: Rules on dreams.
role: [ai-rules]
names: { zh-Hans: 人工智能造梦服务管理办法 }
relations: [{ type: issued-by, entity: moon-office, cites: [paper] }]
steps:
  - { on: "2025-01-05", step: dated, cites: [paper] }
  - { on: "2025-03-01", step: in-force, cites: [paper] }
${CITED}
`,
};

/** May be called outside a test: the folder is gone when it returns. */
export function factsOf(files: Files = SEEDS): FactSet {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return compileSeeds(loadSeeds(folder).seeds).facts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
