import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { pick, type Random, randomOf } from '../random.ts';

/** Snippets of about 200 characters, put together from clauses in another order and with other figures each time. */
export function madeUpSnippets(count: number, documents: readonly string[]): Snippet[] {
  const random = randomOf(count);
  const clauses = documents.flatMap((text) => text.split(/[，。；：\n]/)).filter((clause) => clause.length > 4);
  return Array.from({ length: count }, (_, index) => madeUp(index, clauses, random));
}

function madeUp(index: number, clauses: readonly string[], random: Random): Snippet {
  const clause = () => pick(clauses, random).replace(/\d+/g, () => String(Math.floor(random() * 900)));
  const parts: string[] = [];
  for (let length = 0; length < 195; length += parts.at(-1)!.length + 1) parts.push(clause());
  const body = `${parts.join('，').slice(0, 199)}。`;
  const made = 1_760_000_000_000 + index * 1000;
  return {
    id: `s${index}`,
    title: clause().slice(0, 14),
    body,
    folder: [],
    tags: [],
    useCount: 0,
    createdAt: made,
    updatedAt: made,
  };
}
