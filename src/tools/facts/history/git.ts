/** The few questions that the fact log asks of git. */
import { spawnSync } from 'node:child_process';
import { InputError } from '../../lib/command.ts';

const LARGEST = 1 << 30;

/** Standard output; null when git says no. Throws InputError when there is no git at all. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | null {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: LARGEST });
  if (error !== undefined)
    throw new InputError(`git can't be run (${error.message}). The fact log needs it: install git.`);
  return status === 0 ? stdout : null;
}

function line(folder: string, args: readonly string[]): string | null {
  return git(folder, args)?.toString('utf8').trim().split('\n')[0] ?? null;
}

/** Throws InputError where there is no history, or only that of a repository around the folder. */
export function demandHistory(folder: string): void {
  const isTop = line(folder, ['rev-parse', '--show-prefix']) === '';
  if (!isTop || line(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']) === null)
    throw new InputError(
      `${folder} has no history. The fact log needs the repository's history: run it in a git checkout of it.`,
    );
}

const PARTIAL = 'Only a part of the history is here: run "git fetch --unshallow --tags"';

function isShallow(folder: string): boolean {
  return line(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** The commit behind a tag, branch or hash; throws InputError. */
export function commitOf(folder: string, ref: string): string {
  const commit = line(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit !== null) return commit;
  const mend = isShallow(folder) ? PARTIAL : '"git tag" and "git log" list them';
  throw new InputError(`"${ref}" is no tag, branch or commit of this repository. ${mend}.`);
}

/** The last tag before a commit (of the present state: at it or before), or the first commit of all; throws InputError where it is cut off. */
export function lastRelease(folder: string, until: string | null): string {
  const end = until === null ? 'HEAD' : commitOf(folder, until);
  const tag = line(folder, ['describe', '--tags', '--abbrev=0', until === null ? end : `${end}^`]);
  if (tag === null && isShallow(folder)) throw new InputError(`There is no earlier release to begin with. ${PARTIAL}.`);
  return tag ?? line(folder, ['rev-list', '--max-parents=0', end]) ?? end;
}

/** The texts of a folder's YAML files at a commit, by their paths from that folder. */
export function filesAt(folder: string, commit: string, below: string): ReadonlyMap<string, string> {
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${below}/`])?.toString('utf8') ?? '';
  const blobs = listed.split('\0').flatMap((entry) => {
    const [, hash, path] = /^\d+ blob (\w+)\t(.+\.yaml)$/u.exec(entry) ?? [];
    return hash === undefined || path === undefined ? [] : [{ hash, path: path.slice(below.length + 1) }];
  });
  const texts = textsOf(
    git(folder, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join('')) ?? Buffer.alloc(0),
  );
  return new Map(blobs.map(({ path }, index) => [path, texts[index] ?? '']));
}

/** What cat-file --batch prints: a line with the size, so many bytes, a line end; again and again. */
function textsOf(batch: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf('\n', at);
    const size = Number(batch.toString('utf8', at, end).split(' ')[2]);
    texts.push(batch.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
