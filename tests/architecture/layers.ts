/** What each part of the project may import: its own files always; other parts and packages only if named here. */
export interface Layer {
  folder: string;
  /** Folders it may use at run time. */
  uses: string[];
  /** Folders of which it may only know the types. */
  knows?: string[];
  packages: string[];
}

/** The pure parts, lowest first: each may use those before it and know the types of all. */
const pure = ['draft', 'knowledge', 'plan', 'suggest', 'check', 'snippets', 'history', 'export'].map(
  (name) => `lib/${name}`,
);

/** Well-kept libraries that are as pure as the parts that use them. */
const purePackages: Record<string, string[]> = {
  'lib/draft': ['diff'],
  'lib/knowledge': ['valibot'],
  'lib/check': ['pinyin-pro'],
  'lib/snippets': ['valibot', 'papaparse', 'yaml', 'fflate', 'saxen', 'read-excel-file', 'write-excel-file'],
};

export const layers: Layer[] = [
  ...pure.map((folder, height) => ({
    folder,
    uses: pure.slice(0, height),
    knows: pure,
    packages: purePackages[folder] ?? [],
  })),
  { folder: 'lib/editors', uses: ['lib/draft'], knows: ['lib/messaging', 'lib/check'], packages: [] },
  { folder: 'lib/store', uses: pure, knows: ['lib/messaging'], packages: ['dexie', 'valibot', 'wxt'] },
  { folder: 'lib/messaging', uses: ['lib/draft'], knows: [...pure, 'lib/store'], packages: ['wxt'] },
  { folder: 'lib/background', uses: [...pure, 'lib/messaging', 'lib/sites', 'lib/store'], packages: ['wxt'] },
  { folder: 'lib/locale', uses: [], packages: ['wxt'] },
  { folder: 'lib/appearance', uses: ['lib/locale'], packages: ['wxt'] },
  { folder: 'lib/sites', uses: [], packages: ['wxt'] },
  { folder: 'lib/shipped', uses: ['lib/knowledge'], packages: [] },
  {
    folder: 'lib/sidebar',
    // Of the store only the sentences for its errors: the database stays in the background.
    uses: [...pure, 'lib/messaging', 'lib/locale', 'lib/shipped', 'lib/store/store-error.ts'],
    knows: ['lib/store'],
    packages: ['@preact/signals', 'wxt'],
  },
  {
    folder: 'lib/workbench',
    uses: [...pure, 'lib/editors', 'lib/palette', 'lib/card', 'lib/store/workbench-store.ts'],
    knows: ['lib/messaging', 'lib/store'],
    packages: ['@preact/signals'],
  },
  {
    folder: 'lib/demo',
    uses: [...pure, 'lib/workbench'],
    knows: ['lib/messaging', 'lib/sidebar', 'lib/store'],
    packages: ['@preact/signals'],
  },
  {
    folder: 'lib/palette',
    uses: [...pure, 'lib/messaging', 'lib/shipped', 'lib/store/store-error.ts'],
    knows: ['lib/store'],
    packages: ['@preact/signals'],
  },
  { folder: 'lib/card', uses: ['lib/messaging'], packages: ['@preact/signals'] },
  {
    folder: 'lib/host',
    uses: [...pure, 'lib/messaging', 'lib/locale', 'lib/editors', 'lib/card', 'lib/store/settings-key.ts'],
    knows: ['lib/store'],
    packages: ['wxt', '@floating-ui/dom'],
  },
  {
    folder: 'lib/library',
    uses: ['lib/messaging', 'lib/sidebar/notices.ts', 'lib/store/store-error.ts'],
    knows: ['lib/sidebar', 'lib/snippets', 'lib/store'],
    packages: ['@preact/signals'],
  },
  {
    folder: 'components',
    // Of the store only the sentences for its errors.
    uses: [
      ...pure,
      'lib/locale',
      'lib/sites/site-pattern.ts',
      'lib/store/store-error.ts',
      'lib/workbench/file-kind.ts',
    ],
    knows: [
      'lib/sites',
      'lib/sidebar',
      'lib/palette',
      'lib/card',
      'lib/library',
      'lib/messaging',
      'lib/store',
      'lib/workbench',
      'lib/demo',
    ],
    packages: ['preact', '@preact/signals', '@floating-ui/dom', '@tanstack/virtual-core', 'lucide'],
  },
  {
    folder: 'entrypoints',
    uses: ['components', 'lib'],
    packages: ['preact', '@preact/signals', 'wxt'],
  },
];
