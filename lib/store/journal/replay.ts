import type { Migration } from '../migrations/migration.ts';
import type { Change } from './follow-writes.ts';

type Row = Record<string, unknown>;

/** All rows at one time, by table. `version` is that of the database's schema. */
export interface Checkpoint {
  version: number;
  tables: Record<string, Row[]>;
}

/** What one transaction changed. */
export interface Entry {
  version: number;
  changes: Change[];
}

/**
 * The rows that a checkpoint and the entries written since lead to, in the schema of the last of the migrations. Entries
 * that the checkpoint already contains do no harm, as long as none of those after them is missing. `keyPaths`: the
 * primary key of each table; tables without one are left out.
 */
export function replay(
  checkpoint: Checkpoint | null,
  entries: Entry[],
  keyPaths: Record<string, string>,
  migrations: Migration[],
): Map<string, Row[]> {
  const tables = new Map(Object.keys(keyPaths).map((table) => [table, new Map<unknown, Row>()]));

  const put = (table: string, rows: Row[], version: number) => {
    for (const row of rows) tables.get(table)?.set(row[keyPaths[table]!], migrated(table, row, version, migrations));
  };

  for (const [table, rows] of Object.entries(checkpoint?.tables ?? {})) put(table, rows, checkpoint!.version);
  for (const { version, changes } of entries)
    for (const change of changes) {
      if ('rows' in change) put(change.table, change.rows as Row[], version);
      else for (const key of change.gone) tables.get(change.table)?.delete(key);
    }
  return new Map([...tables].map(([table, rows]) => [table, [...rows.values()]]));
}

/** A row of an older schema as it is in the last one. */
function migrated(table: string, row: Row, version: number, migrations: Migration[]): Row {
  return migrations
    .filter((step) => step.version > version)
    .reduce((before, { rows }) => rows?.[table]?.(before) ?? before, row);
}
