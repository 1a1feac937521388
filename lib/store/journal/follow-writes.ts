import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, DBCoreTransaction } from 'dexie';
import type { Database, JournalMark } from '../database.ts';

/** What a transaction did to a table, in order: rows as they are now, or keys of rows that are gone. */
export type Change = { table: string; rows: unknown[] } | { table: string; gone: unknown[] };

/** The table with the marks, which are not told as changes. */
export const MARKS = 'journal' satisfies keyof Database;

/**
 * Tells what each transaction has changed, once it is on the disk and before whoever asked for it knows. With its changes
 * it writes `mark`, anew for each. To be called before the database opens. What migrations change is not told.
 * https://dexie.org/docs/DBCore/DBCore
 */
export function followWrites(db: Database, onCommit: (changes: Change[], mark: string) => void): void {
  db.use({ stack: 'dbcore', name: 'follow-writes', create: (core) => following(core, onCommit) });
}

function following(core: DBCore, onCommit: (changes: Change[], mark: string) => void): DBCore {
  const made = new WeakMap<DBCoreTransaction, { changes: Change[]; mark: string }>();
  return {
    ...core,
    transaction(stores, mode, options) {
      if (mode !== 'readwrite') return core.transaction(stores, mode, options);
      const transaction = core.transaction([...new Set([...stores, MARKS])], mode, options);
      const changes: Change[] = [];
      const mark = crypto.randomUUID();
      made.set(transaction, { changes, mark });
      // Dexie adds its own listener later, so this one is called first.
      (transaction as IDBTransaction).addEventListener('complete', () => {
        if (changes.length > 0) onCommit(changes, mark);
      });
      return transaction;
    },
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        async mutate(request) {
          const gone = request.type === 'deleteRange' ? await keysIn(table, request) : [];
          const response = await table.mutate(request);
          const change = changeOf(table, request, response, gone);
          const { trans } = request;
          const so = made.get(trans);
          if (change && so) {
            if (so.changes.length === 0) {
              const mark: JournalMark = { id: 'last', mark: so.mark };
              await core.table(MARKS).mutate({ type: 'put', trans, values: [mark] });
            }
            so.changes.push(change);
          }
          return response;
        },
      };
    },
  };
}

async function keysIn(table: DBCoreTable, { trans, range }: DBCoreMutateRequest & { type: 'deleteRange' }) {
  const query = { index: table.schema.primaryKey, range };
  return (await table.query({ trans, values: false, query })).result;
}

function changeOf(
  { name, schema }: DBCoreTable,
  request: DBCoreMutateRequest,
  { results, failures }: DBCoreMutateResponse,
  gone: unknown[],
): Change | null {
  if (request.type === 'deleteRange') return gone.length > 0 ? { table: name, gone } : null;
  if (request.type === 'delete') return { table: name, gone: request.keys };
  const { keyPath } = schema.primaryKey;
  const rows = request.values.flatMap((value, at) => {
    if (at in failures) return [];
    // The browser gave it its number, which the value that was handed over doesn't have.
    return [typeof keyPath === 'string' && results ? { ...value, [keyPath]: results[at] } : value];
  });
  return rows.length > 0 ? { table: name, rows } : null;
}
