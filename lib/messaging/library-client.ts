import type { ImportChanges } from '../snippets/exchange/import-plan.ts';
import type { Snippet } from '../snippets/snippet.ts';
import { importService } from './services.ts';

// A browser limits how long a message may be; a part of this many stays far below.
const PART = 500;

/** Every snippet there is, by id; for an export or an import plan. */
export async function allSnippets(): Promise<Snippet[]> {
  const service = importService();
  const all: Snippet[] = [];
  for (;;) {
    const page = await service.page(all.at(-1)?.id ?? '', PART);
    all.push(...page);
    if (page.length < PART) return all;
  }
}

/** Work that can be followed and, up to its last step, ended. */
export interface ImportWork {
  /** Called before each part: how many of how many snippets are on their way. */
  onPart(done: number, total: number): void;
  signal: AbortSignal;
}

/**
 * Writes all of an import or nothing; returns the id of the backup to restore if it was a mistake. Rejects with the
 * signal's reason where it was ended: nothing is written then.
 */
export async function applyImport({ add, replace }: ImportChanges, { onPart, signal }: ImportWork): Promise<string> {
  const service = importService();
  const batch = crypto.randomUUID();
  const total = Math.max(add.length, replace.length, 1);
  let after = 0;
  for (let at = 0; at < total; at += PART) {
    if (signal.aborted) await service.discard(batch);
    signal.throwIfAborted();
    onPart(at, total);
    const part = { add: add.slice(at, at + PART), replace: replace.slice(at, at + PART) };
    await service.stage(batch, part, after);
    after += part.add.length + part.replace.length;
  }
  return service.commit(batch);
}
