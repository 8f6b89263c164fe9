/** Runs a tool of node_modules by its own script, the same on every system. */
import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

/** The exit code; 1 when it was ended by a signal. */
export async function runTool(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${ROOT}node_modules/${script}`, ...args], { cwd: ROOT, stdio: 'inherit' });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
