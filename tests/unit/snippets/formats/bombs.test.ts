import { closeSync, openAsBlob, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readChosenFile, readSnippetFile } from '../../../../lib/snippets/read-snippet-file.ts';

const read = (name: string, text: string) => readSnippetFile(name, strToU8(text));

test('500 MB of CSV are refused without being read in', async () => {
  const path = join(tmpdir(), `zhouquan-bomb-${process.pid}.csv`);
  onTestFinished(() => rmSync(path, { force: true }));
  const file = openSync(path, 'w');
  writeSync(file, '标题,内容\n甲,乙\n');
  closeSync(file);
  truncateSync(path, 500 * 2 ** 20);
  const blob = await openAsBlob(path);
  const before = process.memoryUsage().arrayBuffers;
  const { snippets, problems } = await readChosenFile(new File([blob], 'x.csv'));
  expect({ snippets, problems }).toEqual({ snippets: [], problems: [{ code: 'too-large' }] });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
});

describe('a text of parts that cost far more memory than their characters', () => {
  test.each<[what: string, name: string, part: string, head?: string, count?: number]>([
    ['lists in lists', 'x.json', '['],
    ['empty lists', 'x.json', '[],'],
    ['records', 'x.json', '{"a":1},'],
    ['cells', 'x.csv', ',,'],
    ['lines', 'x.csv', 'a,b\n'],
    ['entries of YAML', 'x.yml', '- a\n', 'matches:\n', 500_000],
    ['lists in lists of YAML', 'x.yml', '[', 'matches: ', 500_001],
  ])('%s', async (_, name, part, head = '', count = 8_000_001) => {
    const { snippets, problems } = await read(name, head + part.repeat(count));
    expect({ snippets, problems }).toEqual({ snippets: [], problems: [{ code: 'too-large' }] });
  });
});

describe('an archive that unpacks to more than is ever a document', () => {
  const sheet = (size: number) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(size).fill(32),
      '甲.json': new Uint8Array(size).fill(32),
      'xl/worksheets/sheet1.xml': new Uint8Array(size).fill(32),
    });
  const bomb = sheet(161 * 2 ** 20);

  test.each(['x.docx', 'x.xlsx', 'x.alfredsnippets', 'x.zip'])('%s of %# is refused', async (name) => {
    expect(bomb.length).toBeLessThan(2 ** 20);
    const { snippets, problems } = await readSnippetFile(name, bomb);
    expect(snippets).toEqual([]);
    expect(problems).toMatchObject([{ code: 'broken', detail: 'Unpacked, the file would be too large.' }]);
  });
});

const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

describe('JSON that goes on inside itself', () => {
  test.each([
    ['Raycast', `[{"name":"甲","text":"乙","more":${deep}}]`],
    ['Alfred', `[{"alfredsnippet":{"snippet":"乙","name":"甲","uid":"1","more":${deep}}}]`],
    [
      'Zhouquan',
      `{"format":"zhouquan-snippets","version":1,"snippets":[{"id":"1","title":"甲","body":"乙","folder":[],"tags":[],"useCount":0,"createdAt":1,"updatedAt":1,"source":{"format":"raycast","raw":${deep}}}]}`,
    ],
  ])('%s: what can be neither sent nor stored is left out', async (_, text) => {
    const { snippets, problems } = await read('x.json', text);
    expect({ snippets, problems }).toEqual({ snippets: [], problems: [{ code: 'too-large', line: 1 }] });
  });

  test('a record is told from a bomb', async () => {
    const { snippets } = await read('x.json', '[{"name":"甲","text":"乙","more":{"a":[{"b":[1]}]}}]');
    expect(snippets).toHaveLength(1);
  });
});

describe('keys that are properties of every object', () => {
  test.each([
    ['Raycast', '[{"name":"甲","text":"乙","__proto__":{"polluted":1}}]'],
    ['Clipio', '{"version":1,"format":"clipio","__proto__":{"polluted":1},"snippets":[{"label":"甲","content":"乙"}]}'],
    ['a table', '标题,内容,__proto__\n甲,乙,polluted'],
    ['espanso', 'matches:\n  - trigger: 甲\n    replace: 乙\n    __proto__: {polluted: 1}\n'],
  ])('%s: they change nothing', async (_, text) => {
    const { snippets } = await read(
      text.startsWith('标题') ? 'x.csv' : text.startsWith('matches') ? 'x.yml' : 'x.json',
      text,
    );
    expect(snippets).toHaveLength(1);
    expect((snippets[0] as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('HTML and scripts', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';

  test('are text in what is text', async () => {
    const { snippets } = await read('x.csv', `标题,内容\n甲,乙${script}\n`);
    expect(snippets).toMatchObject([{ body: `乙${script}` }]);
  });

  test.each([
    ['Briskine', JSON.stringify([{ title: '甲', shortcut: 'j', body: `<p>乙</p>${script}` }])],
    [
      'Text Blaze',
      JSON.stringify({
        version: 1,
        folders: [{ name: '', snippets: [{ name: '甲', type: 'html', text: '', html: `<p>乙</p>${script}` }] }],
      }),
    ],
  ])('leave only their text in what is HTML: %s', async (_, text) => {
    const { snippets } = await read('x.json', text);
    expect(snippets.map(({ body }) => body.trim())).toEqual(['乙']);
  });
});

describe('a broken file says where', () => {
  test.each([
    ['x.json', '{"format": "zhouquan-snippets",\n "version": 1,\n oops', 3],
    ['x.json', '[{"name":"甲","text":"乙"},\n{"name" "丙"}]', 2],
    ['x.yml', 'matches:\n  - trigger: ":d"\n    replace: [\n', 4],
  ])('%s %#', async (name, text, line) => {
    const { snippets, problems } = await read(name, text);
    expect(snippets).toEqual([]);
    expect(problems).toMatchObject([{ code: 'broken', line }]);
    expect(problems[0]!.detail).not.toBe('');
  });
});
