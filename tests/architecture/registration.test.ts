import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A folder of things of one kind, the visible list they must stand in, and how they stand there. */
const registers = [
  {
    kind: 'rule',
    folder: 'lib/check/rules',
    list: 'lib/check/rules.ts',
    line: (name: string) => `'./rules/${name}.ts'`,
  },
  {
    kind: 'editor adapter',
    folder: 'lib/editors/adapters',
    list: 'lib/editors/adapters.ts',
    line: (name: string) => `'./adapters/${name}.ts'`,
  },
  { kind: 'pack', folder: 'public/packs', list: 'public/packs/index.json', line: (name: string) => `"${name}.json"` },
  {
    kind: 'page',
    folder: 'tests/pages/editors',
    list: 'tests/pages/pages.ts',
    line: (name: string) => `id: '${name}'`,
  },
];

describe.each(registers)('every $kind stands in $list', ({ kind, folder, list, line }) => {
  const text = readFileSync(resolve(root, list), 'utf8');
  const names = readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && resolve(root, folder, entry.name) !== resolve(root, list))
    .map(({ name }) => basename(name, extname(name)));

  it.each(names)('%s', (name) => {
    const complaint = `${folder}/${name} is never used: add the ${kind} to ${list}`;
    expect(text.includes(line(name)) ? [] : [complaint]).toEqual([]);
  });

  it('(there are some)', () => expect(names.length).toBeGreaterThan(0));
});
