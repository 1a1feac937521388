import type { Migration } from './migration.ts';

/** Snippets with their history and trash, the values fields were filled with, and what was decided about documents. */
export const v1: Migration = {
  version: 1,
  tables: {
    snippets: 'id, updatedAt, lastUsed',
    trash: 'id, deletedAt',
    revisions: '++number, snippet, at',
    values: 'name',
    documents: 'id, updatedAt',
    silences: 'key',
  },
};
