/** Runs `src/tools/<command>.ts`, after installing the packages when they are missing or older than the lock. Plain JavaScript: nothing is there yet. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = `${ROOT}package-lock.json`;
/** npm writes this last, so its time says when the install was whole. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;
const OLDEST_NODE = [20, 19];

const [command = '', ...args] = process.argv.slice(2);
const tool = `${ROOT}src/tools/${command}.ts`;
if (!isNodeNewEnough()) fail(`Sinogloss needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.version}.`);
if (!/^[a-z-]+$/.test(command) || !existsSync(tool)) fail(`There is no command "${command}".`);
if (needsInstall()) install();
run();

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function needsInstall() {
  if (!existsSync(INSTALLED)) return true;
  return existsSync(LOCK) && statSync(LOCK).mtimeMs > statSync(INSTALLED).mtimeMs;
}

/** Everything that npm says goes to standard error: standard output belongs to the command. */
function install() {
  console.error('Installing the packages that this project is built and tested with ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const how = [existsSync(LOCK) ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, how, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) fail('npm could not install the packages; what it says stands above.');
}

function run() {
  const tsx = pathToFileURL(`${ROOT}node_modules/tsx/dist/loader.mjs`).href;
  const child = spawn(process.execPath, ['--import', tsx, tool, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
