import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../../scripts/check.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('plan.txt', '学习贯切精神。\n学习《婚姻法》。\n');
  write('windows.txt', '\ufeff学习贯彻精神。\r\n学习贯切精神。\r\n');
  // 学习贯切精神。 in GB18030
  write(
    'gb.txt',
    Uint8Array.from([0xd1, 0xa7, 0xcf, 0xb0, 0xb9, 0xe1, 0xc7, 0xd0, 0xbe, 0xab, 0xc9, 0xf1, 0xa1, 0xa3]),
  );
  write('empty.txt', ' \n');
  write('image.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  write('clean.txt', '开展普法学习。\n');
  write('titled.txt', '幸福社区妇联2027年工作计划\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  return checkIn('zh_CN.UTF-8', '', args);
}

/** In a terminal of that language, with this for its standard input. */
function checkIn(LC_ALL: string, input: string, args: string[]) {
  const run = spawnSync('node', ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, LC_ALL },
  });
  return { lines: run.stdout.trim().split('\n'), status: run.status, stderr: run.stderr };
}

// A process each, on a machine that may be busy.
const patient = { timeout: 60_000 };

describe('for a person', patient, () => {
  it('file:line:column severity message, a summary, exit 1', () => {
    const { lines, status } = check('plan.txt');
    expect(lines[0]).toMatch(/^plan\.txt:1:3 错误 “贯切”应为“贯彻”/);
    expect(lines[1]).toMatch(/^plan\.txt:2:3 错误 《婚姻法》/);
    expect(lines.at(-1)).toMatch(/^1 个文件，2 处错误/);
    expect(status).toBe(1);
  });

  it('what is missing last, the firmest first', () => {
    const { lines } = check('titled.txt');
    const needs = lines.flatMap((line) => /^titled\.txt 缺项（(..)） 没有写到“/.exec(line)?.[1] ?? []);
    expect([...new Set(needs)]).toEqual(['必备', '应有', '推荐', '常见']);
    expect(lines.at(-1)).toContain(`${needs.length} 个缺项`);
  });

  it('exit 0 where there is no error', () => expect(check('clean.txt').status).toBe(0));

  it('a line for each file that can’t be checked; the others are; exit 2', () => {
    const { lines, status } = check('missing.txt', 'empty.txt', 'image.png', '.', 'plan.txt');
    expect(lines.slice(0, 4)).toEqual([
      'missing.txt: 没有这个文件',
      'empty.txt: 文件是空的',
      'image.png: 不是文本文件（二进制，或编码既不是 UTF-8 也不是 GB18030）',
      '.: 是文件夹，不是文件',
    ]);
    expect(lines.at(-1)).toMatch(/^5 个文件，2 处错误.*，4 个文件没有检查$/);
    expect(status).toBe(2);
  });

  it.each([
    ['without a file', [], '用法'],
    ['with an option that it does not have', ['--jsn', 'plan.txt'], '没有“--jsn”这个选项\n用法'],
  ])('%s it says how to use it, and checks nothing', (_, args, said) => {
    expect(check(...args)).toMatchObject({ status: 2, lines: [''], stderr: expect.stringContaining(said) });
  });

  it('says how to use it when it is asked', () => {
    expect(check('--help')).toMatchObject({ status: 0, lines: [expect.stringContaining('用法')] });
  });

  it('in an English terminal its own words are English; - is the standard input', () => {
    const { lines } = checkIn('en_GB.UTF-8', '学习贯切精神。\n', ['-', 'missing.txt']);
    expect(lines).toEqual([
      expect.stringMatching(/^-:1:3 error “贯切”应为“贯彻”/),
      'missing.txt: there is no such file',
      'files: 2, errors: 1, warnings: 0, hints: 0, missing items: 0, not checked: 1',
    ]);
  });
});

describe('--json', patient, () => {
  it('a line a file, offsets of the whole file, whatever its line breaks and encoding', () => {
    const { lines } = check('--json', 'windows.txt', 'gb.txt', 'missing.txt');
    const [windows, gb, missing] = lines.map((line) => JSON.parse(line));
    const text = '\ufeff学习贯彻精神。\r\n学习贯切精神。\r\n';
    expect(windows.findings).toMatchObject([{ rule: 'typo', start: text.indexOf('贯切'), text: '贯切' }]);
    expect(windows.findings[0].fixes[0].edits).toEqual([
      { start: text.indexOf('贯切'), end: text.indexOf('贯切') + 2, was: '贯切', insert: '贯彻' },
    ]);
    expect(gb.findings).toMatchObject([{ rule: 'typo', start: 2, text: '贯切' }]);
    expect(missing).toEqual({ file: 'missing.txt', error: '没有这个文件' });
  });

  it('exit 0 whatever was found: a program reads that from what it gets', () => {
    expect(check('--json', 'plan.txt')).toMatchObject({ status: 0, lines: [expect.stringContaining('贯切')] });
  });
});
