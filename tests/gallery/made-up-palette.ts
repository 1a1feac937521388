import { signal } from '@preact/signals';
import type { PaletteSession } from '../../lib/palette/palette-session.ts';
import { foundSnippets } from './made-up-snippets.ts';

/** A palette in which `jhsy` was typed. */
export const madeUpPalette: PaletteSession = {
  opened: signal(1),
  query: signal('jhsy'),
  results: signal(foundSnippets),
  isWhole: signal(true),
  serves: signal({ kind: 'union-women', section: 'tasks' }),
  failure: signal(null),
  page: { open: async () => {} },
  search() {},
  lastValues: async () => ({ 单位: '青禾市第三中学', 年度: '2027', 人数: '6' }),
  insert() {},
  close() {},
  resize() {},
};
