/**
 * One step of the database's schema. Steps are only ever appended, never changed: a database of any age goes through
 * those it has not seen, in one transaction, and stays as it was if one throws.
 */
export interface Migration {
  version: number;
  /** Dexie's notation (https://dexie.org/docs/Version/Version.stores()): the primary key, then what is indexed. */
  tables: Record<string, string | null>;
  /** For each table with rows to change: the row of the version before as it must be now. Pure. */
  rows?: Record<string, (row: Record<string, unknown>) => Record<string, unknown>>;
}
