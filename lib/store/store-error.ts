/**
 * Why the store could not do what was asked. `full`: no room left on the disk. `blocked`: another window holds an older
 * version open. `corrupted`: the browser can't read the database. `newer`: a newer version of the extension wrote it.
 * `unavailable`: the browser allows no database here. `missing`: there is nothing with that id. `changed`: it was
 * changed elsewhere in the same place.
 */
export type StoreErrorCode = 'full' | 'blocked' | 'corrupted' | 'newer' | 'unavailable' | 'missing' | 'changed';

/** What every call to the store rejects with, unless it is our own bug; the code comes over a message, too. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Key in the locale files of what to tell the user. Works for errors that came over a message, too. */
export function storeErrorKey(error: unknown): `store.${StoreErrorCode | 'failed'}` {
  const code = (error as { code?: unknown } | null)?.code;
  return isCode(code) ? `store.${code}` : 'store.failed';
}

/** Runs something on the database; what goes wrong comes out as a StoreError, or as it is where it is our own bug. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

const sentences: Record<StoreErrorCode, string> = {
  full: 'The disk has no room left for the database, so nothing was written.',
  blocked: 'Another window holds an older version of the database open.',
  corrupted: 'The browser cannot read the database.',
  newer: 'A newer version of the extension wrote this database.',
  unavailable: 'The browser allows no database here.',
  missing: 'There is no record with this id.',
  changed: 'It was changed elsewhere meanwhile.',
};

// Names of DOMExceptions and of Dexie's errors: https://dexie.org/docs/DexieErrors/DexieError
const codes: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'full',
  BlockedError: 'blocked',
  VersionError: 'newer',
  VersionChangeError: 'blocked',
  UnknownError: 'corrupted',
  NotReadableError: 'corrupted',
  DataCloneError: 'corrupted',
  UpgradeError: 'corrupted',
  SecurityError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** Dexie wraps the browser's error in its own, so the first name that says something counts, from the inside out. */
function asStoreError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const inner = (error as { inner?: unknown } | null)?.inner;
  const known = inner && asStoreError(inner);
  if (known instanceof StoreError) return known;
  const code = codes[(error as { name?: string } | null)?.name ?? ''];
  return code ? new StoreError(code, sentences[code], { cause: error }) : error;
}

function isCode(code: unknown): code is StoreErrorCode {
  return typeof code === 'string' && Object.hasOwn(sentences, code);
}
