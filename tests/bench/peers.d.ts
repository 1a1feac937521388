// What the benchmark uses of its peers. They are only installed when it runs, so the compiler can't read their own types.

declare module 'zhlint' {
  export function run(
    text: string,
    options?: { rules?: { preset?: string } },
  ): { result: string; validations: unknown[] };
}

declare module 'autocorrect-node' {
  export function lintFor(text: string, filepath: string): { lines: unknown[]; error: string };
}

declare module 'minisearch' {
  export default class MiniSearch<T> {
    constructor(options: { fields: (keyof T)[]; tokenize: (text: string) => string[] });
    addAll(documents: readonly T[]): void;
    search(query: string, options?: { combineWith?: 'AND' }): { id: string }[];
  }
}

declare module 'fuse.js' {
  export default class Fuse<T> {
    constructor(list: readonly T[], options: { keys: (keyof T)[]; ignoreLocation: boolean; threshold: number });
    search(query: string, options?: { limit: number }): { item: T }[];
  }
}
