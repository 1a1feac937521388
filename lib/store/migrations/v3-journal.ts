import type { Migration } from './migration.ts';

/** The mark of the last transaction, by which the journal knows whether it has that one. */
export const v3: Migration = { version: 3, tables: { journal: 'id' } };
