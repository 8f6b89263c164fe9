/** `npm run read` from the outside: the contract's lines, bad files, pipes and wrong calls. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/tools/lib/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'sinogloss-read-'));
const page = (slug: string): string => join(ROOT, 'test', 'pages', slug, 'index.html');

function read(
  args: readonly string[],
  input = '',
): { lines: Record<string, unknown>[]; out: string; err: string; code: number | null } {
  const tool = [join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(ROOT, 'src', 'tools', 'read.ts'), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, tool, { input, encoding: 'utf8', maxBuffer: 1e9 });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return {
    lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    out: stdout,
    err: stderr,
    code: status,
  };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('files', () => {
  const empty = file('empty.html', '');
  const blank = file('blank.html', ' \n ');
  const binary = file(
    'binary.html',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  );
  const image = file('image.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
  const large = file('large.html', `<p>${'a '.repeat(5_000_001)}</p>`);
  const deep = file('deep.html', '<div>'.repeat(300_000));
  const text = file(
    'text.txt',
    '\ufeffBaidu opens a chatbot\r\n\r\nBaidu of Beijing opened ERNIE Bot, a chatbot, to the public. It is AI.\r\n',
  );

  it('gives one line each, in order, and never stops at a bad one', () => {
    const files = [
      page('sample-2023'),
      empty,
      blank,
      binary,
      image,
      large,
      deep,
      folder,
      join(folder, 'missing.html'),
      page('football'),
    ];
    const { lines, code } = read(files);
    expect(code).toBe(0);
    expect(lines.map((line) => line['file'])).toEqual(files);
    expect(lines.map((line) => line['error'] ?? null)).toEqual([
      null,
      'empty',
      'empty',
      'not a text file',
      'not a text file',
      'larger than 10 MB',
      'elements are nested too deeply',
      'not a file',
      'no such file',
      null,
    ]);
  });

  it('prints what the contract says', () => {
    const [line] = read(['--with-text', '--url', 'https://a.example/x', page('sample-2023')]).lines;
    expect(Object.keys(line ?? {})).toEqual([
      'format',
      'file',
      'url',
      'title',
      'lang',
      'published',
      'verdict',
      'mentions',
      'factsAsOf',
      'text',
    ]);
    expect(line).toMatchObject({ format: 1, url: 'https://a.example/x', lang: 'en', verdict: { aboutChinaAi: true } });
    const found = line as unknown as {
      text: string;
      title: string;
      mentions: { text: string; start: number; end: number }[];
    };
    expect(found.text.split('\n')[0]).toBe(found.title);
    expect(found.mentions.length).toBeGreaterThan(5);
    for (const mention of found.mentions) expect(found.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('says no to football and gives mentions whatever the verdict', () => {
    const [football, list] = read([page('football'), page('front-page')]).lines;
    expect(football).toMatchObject({ verdict: { aboutChinaAi: false }, mentions: [] });
    expect(list).toMatchObject({ verdict: { aboutChinaAi: false } });
    expect(list?.['mentions']).not.toEqual([]);
  });

  it('counts offsets of plain text in the text after the byte order mark', () => {
    const [line] = read(['--text', '--published', '2023-03', text]).lines;
    expect(line).toMatchObject({
      title: 'Baidu opens a chatbot',
      published: { date: '2023-03', precision: 'month', from: 'given' },
    });
    expect((line as unknown as { mentions: { start: number }[] }).mentions[0]?.start).toBe(0);
  });

  it('prints Markdown with --summary', () => {
    const { out } = read(['--summary', '--today', '2026-11-23', page('sample-2023')]);
    expect(out).toMatch(/^# Beijing backs/);
    expect(out).toContain('14 February 2023');
  });
});

describe('lines', () => {
  it('answers each line, and tells what is wrong with it', () => {
    const input = [
      '{"id":1,"text":"Baidu opens a chatbot\\n\\nBaidu opened ERNIE Bot.","published":"2023-08-31","url":"https://a.example/"}',
      '{"id":"b","html":"<h1>Boats</h1><p>They lay there.</p>","title":"Other"}',
      'nonsense',
      '[1]',
      '',
      '{"id":5}',
      '{"id":6,"text":"x","published":"yesterday"}',
      '{"id":7,"text":8}',
    ].join('\n');
    const { lines, code } = read(['--jsonl'], input);
    expect(code).toBe(0);
    expect(lines.map((line) => line['id'])).toEqual([1, 'b', null, null, 5, 6, 7]);
    expect(lines[0]).toMatchObject({ url: 'https://a.example/', published: { date: '2023-08-31', from: 'given' } });
    expect(lines[1]).toMatchObject({ title: 'Other' });
    expect(lines.slice(2).map((line) => line['error'])).toEqual([
      'not a line of JSON',
      'not a JSON object',
      'has neither "html" nor "text"',
      '"published" is no date such as 2023-03-16: yesterday',
      '"text" is not a string',
    ]);
  });

  it('answers a summary on one line', () => {
    const { lines } = read(['--jsonl', '--summary'], '{"id":1,"text":"Baidu opens a chatbot\\n\\nBaidu opened it."}\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.['summary']).toContain('# Baidu opens a chatbot');
  });

  it('reads a thousand pages in one call with bounded memory, and survives a reader that leaves', () => {
    const record = JSON.stringify({
      id: 1,
      html: `<h1>Boats</h1>${'<p>They lay there all day, and nobody came to see them.</p>'.repeat(300)}`,
    });
    const input = file('many.jsonl', `${record}\n`.repeat(1000));
    const command = `node --max-old-space-size=256 --import tsx src/tools/read.ts --jsonl < "${input}"`;
    const count = execFileSync('bash', ['-c', `${command} | wc -l`], { cwd: ROOT, encoding: 'utf8' });
    expect(Number(count)).toBe(1000);
    const head = spawnSync('bash', ['-c', `${command} | head -n 2 | wc -l; echo "\${PIPESTATUS[0]}"`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(head.stdout.trim().split(/\s+/)[0]).toBe('2');
    expect(head.stderr).not.toContain('EPIPE');
  }, 120_000);
});

describe('wrong calls', () => {
  it.each([
    [[], 'Name at least one file'],
    [['--nope', 'x.html'], "Unknown option '--nope'"],
    [['--published', 'yesterday', 'x.html'], '--published wants a date'],
    [['--today', '2023-02-31', 'x.html'], '--today wants a date'],
    [['--jsonl', 'x.html'], 'With --jsonl there are no files'],
    [['--url'], '--url'],
  ])('%j', (args, message) => {
    const { code, err, out } = read(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('prints help', () => {
    const { code, out } = read(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});
