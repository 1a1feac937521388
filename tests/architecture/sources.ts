import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the project's root, with `/`. */
  path: string;
  lines: number;
  imports: Import[];
}

export interface Import {
  /** A file's path from the project's root, or a package's name. */
  from: string;
  /** True for `import type`: nothing of it is left at run time. */
  typeOnly: boolean;
  /** True for a file of this project. */
  own: boolean;
}

/** The project's code under these folders, with what each file imports. Tests and built files are not in them. */
export function readSources(...folders: string[]): Source[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(resolve(root, path), 'utf8');
      return { path, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) };
    });
}

const importing =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importing)].map(([, type, from, loaded]) => {
    const name = (from ?? loaded)!.replace(/\?.*$/, '');
    const own = name.startsWith('.');
    return {
      from: own ? join(dirname(path), name).replaceAll('\\', '/') : packageOf(name),
      typeOnly: Boolean(type),
      own,
    };
  });
}

/** `wxt/browser` → `wxt`, `@preact/signals` → itself. */
function packageOf(name: string) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
