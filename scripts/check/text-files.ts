import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All .txt and .md files of a folder, at any depth; a file stands for itself. */
export function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return textFiles(inner);
      return /\.(txt|md)$/.test(entry.name) ? [inner] : [];
    });
}
