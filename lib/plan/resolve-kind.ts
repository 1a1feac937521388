import type { Kind } from '../knowledge/schema/kind.ts';

/** A kind with what it takes over from broader ones. */
export interface ResolvedKind {
  id: string;
  title: string;
  numbering: string;
  sections: NonNullable<Kind['sections']>;
  items: NonNullable<Kind['items']>;
}

/** The kind and its broader kinds, broadest first. A chain that bites its tail ends there. */
export function kindChain(id: string, kinds: readonly Kind[]): Kind[] {
  const chain: Kind[] = [];
  let next: string | undefined = id;
  while (next !== undefined) {
    const kind = kinds.find((entry) => entry.id === next);
    if (!kind || chain.includes(kind)) break;
    chain.unshift(kind);
    next = kind.extends;
  }
  return chain;
}

/**
 * The sections and items a kind asks for; an unknown id asks for nothing. What a kind says of an item stands in place of what
 * a broader one says of it, word for word: a new need keeps the reason.
 */
export function resolveKind(id: string, kinds: readonly Kind[]): ResolvedKind {
  const chain = kindChain(id, kinds);
  const items = new Map<string, ResolvedKind['items'][number]>();
  for (const kind of chain) {
    for (const item of kind.items ?? []) items.set(item.id, { ...items.get(item.id), ...item });
  }
  return {
    id,
    title: chain.at(-1)?.title ?? '',
    numbering: chain.findLast((kind) => kind.numbering)?.numbering ?? '一、',
    sections: chain.findLast((kind) => kind.sections)?.sections ?? [],
    items: [...items.values()],
  };
}
