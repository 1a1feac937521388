import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registers } from './registers.ts';

const root = resolve(import.meta.dirname, '../..');

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
