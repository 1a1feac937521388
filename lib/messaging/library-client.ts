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

/** Writes all of an import or nothing; returns the id of the backup to restore if it was a mistake. */
export async function applyImport({ add, replace }: ImportChanges): Promise<string> {
  const service = importService();
  const batch = crypto.randomUUID();
  for (let at = 0; at < Math.max(add.length, replace.length, 1); at += PART) {
    await service.stage(batch, { add: add.slice(at, at + PART), replace: replace.slice(at, at + PART) });
  }
  return service.commit(batch);
}
