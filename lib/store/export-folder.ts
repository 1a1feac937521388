import { Dexie, type EntityTable } from 'dexie';
import { zhouquanJson } from '../snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../snippets/snippet.ts';
import { storing } from './store-error.ts';

/** A folder of the user's, outside the browser, that gets a copy of all snippets every day. */
export interface ExportFolder {
  name: string;
  /** False where the browser wants to be asked again before it lets us write there. */
  allowed: boolean;
  /** Milliseconds since 1970; null before the first copy. */
  writtenAt: number | null;
}

interface FolderRecord {
  id: 'folder';
  handle: FileSystemDirectoryHandle;
  writtenAt: number | null;
}

// Not in TypeScript's library yet: https://developer.mozilla.org/docs/Web/API/FileSystemHandle/queryPermission
type Asking = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
};

const MODE = { mode: 'readwrite' } as const;

/**
 * The folder is kept in a small database of its own, as only a page can choose it and only the background writes there:
 * a handle can be stored, but not sent in a message. https://developer.mozilla.org/docs/Web/API/File_System_API
 */
export function createExportFolder(name = 'zhouquan-export-folder') {
  const db = new Dexie(name) as Dexie & { folders: EntityTable<FolderRecord, 'id'> };
  db.version(1).stores({ folders: 'id' });
  const kept = () => db.folders.get('folder');

  return {
    current: (): Promise<ExportFolder | null> =>
      storing(async () => {
        const record = await kept();
        if (!record) return null;
        const allowed = (await (record.handle as Asking).queryPermission(MODE)) === 'granted';
        return { name: record.handle.name, allowed, writtenAt: record.writtenAt };
      }),

    choose: (handle: FileSystemDirectoryHandle): Promise<void> =>
      storing(async () => void (await db.folders.put({ id: 'folder', handle, writtenAt: null }))),

    forget: (): Promise<void> => storing(() => db.folders.clear()),

    /** To be called in the event of a click. False where the user said no. */
    async allow(): Promise<boolean> {
      const record = await kept();
      return record !== undefined && (await (record.handle as Asking).requestPermission(MODE)) === 'granted';
    },

    /** Writes a file a month, the same until the month is over. False where there is no folder, or none to write to. */
    write: (snippets: Snippet[], now = new Date()): Promise<boolean> =>
      storing(async () => {
        const record = await kept();
        if (!record || (await (record.handle as Asking).queryPermission(MODE)) !== 'granted') return false;
        const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
        const file = await record.handle.getFileHandle(`zhouquan-${month}.json`, { create: true });
        const writing = await file.createWritable();
        await writing.write(zhouquanJson.write(snippets) as string);
        await writing.close();
        await db.folders.put({ ...record, writtenAt: now.getTime() });
        return true;
      }),
  };
}
