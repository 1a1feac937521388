import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../scripts/new/adapter.ts';
import { format } from '../../../scripts/new/format.ts';
import { pack } from '../../../scripts/new/pack.ts';
import type { Recipe } from '../../../scripts/new/recipe.ts';
import { rule } from '../../../scripts/new/rule.ts';
import { registers } from '../../architecture/registers.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What of each kind the recipe writes, in the order of tests/architecture/registers.ts. */
const recipes: Record<string, Recipe> = {
  rule,
  'editor adapter': adapter,
  'snippet format': format,
  pack,
  page: adapter,
};

it('there is a recipe for everything that stands in a list', () => {
  expect(Object.keys(recipes)).toEqual(registers.map(({ kind }) => kind));
});

describe.each(registers)('a new $kind', ({ kind, folder, list, line }) => {
  const { files, lists } = recipes[kind]!('brand-new');

  it(`is a file in ${folder}`, () => {
    expect(Object.keys(files).map((path) => path.replace(/\.\w+$/, ''))).toContain(`${folder}/brand-new`);
  });

  it(`stands in ${list} beside all that stood there`, () => {
    const before = readFileSync(resolve(root, list), 'utf8');
    const after = lists[list]!(before);
    const names = readdirSync(resolve(root, folder)).map((file) => file.replace(/\.\w+$/, ''));
    const standing = names.filter((name) => before.includes(line(name)));
    expect(standing.length).toBeGreaterThan(2);
    expect([...standing, 'brand-new'].filter((name) => !after.includes(line(name)))).toEqual([]);
  });
});

it('a new editor is one of those that the contract suite runs in', () => {
  const cases = readFileSync(resolve(root, 'tests/editors/cases.ts'), 'utf8');
  expect(adapter('brand-new').lists['tests/editors/cases.ts']!(cases)).toContain("id: 'brand-new'");
});

it('a new format has its row in the documented table, with what it loses', () => {
  const page = readFileSync(resolve(root, 'docs/snippets.md'), 'utf8');
  const row = format('brand-new').lists['docs/snippets.md']!(page).match(/^\| brand-new .*$/m)?.[0];
  expect(row).toBe(
    '| brand-new | .json | … | documentation | id, folder, tags, abbreviation, kind, section, item, useCount, lastUsed, createdAt, updatedAt |',
  );
});
