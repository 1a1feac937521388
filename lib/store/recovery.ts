import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database.ts';

/** All that could be read of a database, whatever its version, and of which tables some or all could not. */
export interface Rescue {
  version: number;
  tables: Record<string, unknown[]>;
  problems: { table: string; message: string; lost: number }[];
}

/** Reads a database as it is, without bringing it up to date: for one that is newer, or that no longer opens as usual. */
export async function rescue(name = DATABASE_NAME): Promise<Rescue> {
  // Without a declared schema, Dexie takes the one it finds.
  const db = await new Dexie(name).open();
  try {
    const found: Rescue = { version: db.verno, tables: {}, problems: [] };
    for (const table of db.tables) {
      try {
        found.tables[table.name] = await table.toArray();
      } catch {
        found.tables[table.name] = await oneByOne(table, found.problems);
      }
    }
    return found;
  } finally {
    db.close();
  }
}

/** Where a table can't be read in one go, its rows by their keys: only broken ones are lost. */
async function oneByOne(table: Dexie['tables'][number], problems: Rescue['problems']): Promise<unknown[]> {
  const rows: unknown[] = [];
  const failed: unknown[] = [];
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch((error) => {
      failed.push(error);
      return [];
    });
  for (const key of keys)
    await table.get(key).then(
      (row) => rows.push(row),
      (error) => failed.push(error),
    );
  if (failed.length > 0) problems.push({ table: table.name, message: String(failed[0]), lost: failed.length });
  return rows;
}
