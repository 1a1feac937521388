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

/** All of it or, if it fails or is cut off, nothing. Someone waits for an entry, so only checkpoints are packed. */
export async function writePage(files: PrivateFiles, page: Omit<Page, 'name'>, content: object): Promise<void> {
  const { kind, number, mark } = page;
  const text = JSON.stringify(content);
  const bytes = kind === 'entry' ? new TextEncoder().encode(text) : await gzip(text);
  await files.write(`${kind}.${number}.${mark}.json${kind === 'entry' ? '' : '.gz'}`, bytes);
}

/** Null where it can't be read: what else there is counts the more. */
export async function readPage<T>(files: PrivateFiles, { name, kind }: Page): Promise<T | null> {
  try {
    const bytes = await files.read(name);
    return JSON.parse(kind === 'entry' ? new TextDecoder().decode(bytes) : await gunzip(bytes)) as T;
  } catch (error) {
    console.error(`Zhouquan: ${name} of the journal can’t be read.`, error);
    return null;
  }
}

function pageOf(name: string): Page | null {
  const [, kind, number, mark] = /^(checkpoint|entry)\.(\d+)\.([\w-]*)\.json(?:\.gz)?$/.exec(name) ?? [];
  return kind ? { name, kind: kind as Page['kind'], number: Number(number), mark: mark! } : null;
}
