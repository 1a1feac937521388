import type { Knowledge } from './knowledge.ts';

/** The texts in the packs that read as plans do: what stands in them stands in many a plan. */
export function usualTexts({ items, sections }: Knowledge): string[] {
  return [...items, ...sections].flatMap(({ title, reason, wordings }) => [
    title,
    reason ?? '',
    ...wordings.flatMap(({ text }) => text),
  ]);
}
