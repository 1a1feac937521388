import { expect, it } from 'vitest';
import { addToList, camelCase } from '../../../scripts/new/recipe.ts';

const list = `import { a } from './a.ts';

export const all: Thing[] = [a];
`;

it.each([
  ['last', 'export const all: Thing[] = [a,\n  b,];'],
  ['first', 'export const all: Thing[] = [\n  b,a];'],
] as const)('an entry goes in %s, its import with it', (at, line) => {
  const added = addToList(list, { import: "import { b } from './b.ts';", entry: 'b', at });
  expect(added).toBe(`import { b } from './b.ts';\nimport { a } from './a.ts';\n\n${line}\n`);
});

it('a list that ends with a comma gets no second one', () => {
  expect(addToList('export const all = [\n  a,\n];\n', { entry: 'b', at: 'last' })).toBe(
    'export const all = [\n  a,\n  b,];\n',
  );
});

it('a file without a list is refused', () => {
  expect(() => addToList('export const a = 1;\n', { entry: 'b', at: 'last' })).toThrow('no array');
});

it.each([
  ['typo', 'typo'],
  ['empty-heading', 'emptyHeading'],
  ['tinymce-5', 'tinymce5'],
])('%s is %s in code', (name, code) => expect(camelCase(name)).toBe(code));
