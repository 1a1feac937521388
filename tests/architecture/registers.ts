/** A folder of things of one kind, the visible list they must stand in, and how they stand there. */
export const registers = [
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
  {
    kind: 'snippet format',
    folder: 'lib/snippets/formats',
    list: 'lib/snippets/formats.ts',
    line: (name: string) => `'./formats/${name}.ts'`,
  },
  { kind: 'pack', folder: 'public/packs', list: 'public/packs/index.json', line: (name: string) => `"${name}.json"` },
  {
    kind: 'page',
    folder: 'tests/pages/editors',
    list: 'tests/pages/pages.ts',
    line: (name: string) => `id: '${name}'`,
  },
];
