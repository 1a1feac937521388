/** A folder of files that only this extension sees. Names are plain, without a path. */
export interface PrivateFiles {
  names(): Promise<string[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** All of it or, if it fails or is cut off, nothing. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/**
 * A folder of the origin private file system (https://developer.mozilla.org/docs/Web/API/File_System_API/Origin_private_file_system).
 * Measured in Chromium 156: one IndexedDB of an extension that breaks takes the others with it, these files not.
 */
export function privateFiles(folder: string): PrivateFiles {
  const directory = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  return {
    async names() {
      const names: string[] = [];
      for await (const name of (await directory()).keys()) names.push(name);
      return names;
    },
    async read(name) {
      const file = await (await (await directory()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const file = await (await directory()).getFileHandle(name, { create: true });
      // The browser writes beside the file and puts it in place when it is closed.
      const writing = await file.createWritable();
      await writing.write(bytes);
      await writing.close();
    },
    async remove(name) {
      await (await directory()).removeEntry(name);
    },
  };
}
