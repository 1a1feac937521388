import { gunzip, gzip } from '../gzip.ts';
import type { PrivateFiles } from '../private-files.ts';

/** A file of the journal. */
export interface Page {
  name: string;
  kind: 'checkpoint' | 'entry';
  /** In the order they were written. A checkpoint contains every entry with a lower number. */
  number: number;
  /** Of the last transaction in it. */
  mark: string;
}

/** What counts now, and what does no more. */
export interface Pages {
  checkpoint: Page | undefined;
  /** Written since, oldest first. */
  entries: Page[];
  obsolete: Page[];
  /** The number of the next page. */
  next: number;
  /** Of the last transaction in any of them; empty where there is none. */
  mark: string;
}

export async function listPages(files: PrivateFiles): Promise<Pages> {
  const all = (await files.names()).flatMap((name) => pageOf(name) ?? []).sort((a, b) => a.number - b.number);
  const checkpoint = all.findLast(({ kind }) => kind === 'checkpoint');
  const entries = all.filter(({ kind, number }) => kind === 'entry' && number >= (checkpoint?.number ?? 0));
  const last = entries.at(-1);
  return {
    checkpoint,
    entries,
    obsolete: all.filter((page) => page !== checkpoint && !entries.includes(page)),
    next: last ? last.number + 1 : (checkpoint?.number ?? 0),
    mark: last?.mark ?? checkpoint?.mark ?? '',
  };
}

/** All of it or, if it fails or is cut off, nothing. */
export async function writePage(files: PrivateFiles, page: Omit<Page, 'name'>, content: object): Promise<void> {
  await files.write(`${page.kind}.${page.number}.${page.mark}.json.gz`, await gzip(JSON.stringify(content)));
}

/** Null where it can't be read: what else there is counts the more. */
export async function readPage<T>(files: PrivateFiles, { name }: Page): Promise<T | null> {
  try {
    return JSON.parse(await gunzip(await files.read(name))) as T;
  } catch (error) {
    console.error(`Zhouquan: ${name} of the journal can’t be read.`, error);
    return null;
  }
}

function pageOf(name: string): Page | null {
  const [, kind, number, mark] = /^(checkpoint|entry)\.(\d+)\.([\w-]*)\.json\.gz$/.exec(name) ?? [];
  return kind ? { name, kind: kind as Page['kind'], number: Number(number), mark: mark! } : null;
}
