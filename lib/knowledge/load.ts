import * as v from 'valibot';
import type { Knowledge, PackInfo } from './knowledge.ts';
import { type EntryList, type ListName, lists } from './lists.ts';
import { type Pack, packSchema } from './pack.ts';
import { PackError } from './pack-error.ts';

type AnyList = EntryList<v.GenericSchema<unknown, object>>;

/**
 * Validates packs and merges them in order: a later pack's entry overrides an earlier one of the same key. Throws a
 * `PackError` for the first pack that breaks the schema, whose examples fail, or that names an entry no pack has.
 */
export function loadKnowledge(packs: readonly unknown[]): Knowledge {
  const read = packs.map(readPack);
  const merged: Record<string, object[]> = {};
  for (const name of listNames) {
    const entries = new Map<string, object>();
    for (const pack of read)
      for (const entry of pack[name] ?? []) entries.set((lists[name] as AnyList).key(entry), entry);
    merged[name] = [...entries.values()];
  }
  const knowledge = { packs: read.map(infoOf), ...merged } as Knowledge;
  checkReferences(knowledge, read);
  return knowledge;
}

/** Validates one pack and runs its entries' examples. Throws a `PackError`. */
export function readPack(input: unknown): Pack {
  const result = v.safeParse(packSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    throw new PackError(nameOf(input), v.getDotPath(issue) ?? '', issue.message);
  }
  for (const name of listNames) {
    const { examples } = lists[name] as AnyList;
    result.output[name]?.forEach((entry, index) => {
      const failed = examples?.(entry);
      if (failed) throw new PackError(result.output.id, `${name}.${index}`, failed);
    });
  }
  return result.output;
}

const listNames = Object.keys(lists) as ListName[];

function nameOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'id' in input ? String(input.id) : '(without id)';
}

function infoOf(pack: Pack): PackInfo {
  const { id, title, language, version, asOf, horizon } = pack;
  return { id, title, language, version, asOf, horizon };
}

/** Kinds, sections and items name each other by id; each name must be someone's. */
function checkReferences({ kinds, sections, items }: Knowledge, packs: Pack[]): void {
  const known = { kinds: idsOf(kinds), sections: idsOf(sections), items: idsOf(items) };
  const broader = new Map(kinds.map((kind) => [kind.id, kind.extends]));
  for (const pack of packs) {
    const demand = (list: keyof typeof known, id: string | undefined, path: string) => {
      if (id !== undefined && !known[list].has(id))
        throw new PackError(pack.id, path, `no pack has “${id}” in ${list}`);
    };
    pack.kinds?.forEach((kind, at) => {
      demand('kinds', kind.extends, `kinds.${at}.extends`);
      if (bitesItsTail(kind.id, broader)) throw new PackError(pack.id, `kinds.${at}.extends`, 'a kind extends itself');
      kind.sections?.forEach(({ id }, index) => {
        demand('sections', id, `kinds.${at}.sections.${index}.id`);
      });
      kind.items?.forEach(({ id, section }, index) => {
        demand('items', id, `kinds.${at}.items.${index}.id`);
        demand('sections', section, `kinds.${at}.items.${index}.section`);
      });
    });
    pack.items?.forEach((item, at) => {
      if (known.sections.has(item.id)) throw new PackError(pack.id, `items.${at}.id`, `“${item.id}” is a section's id`);
      demand('sections', item.section, `items.${at}.section`);
      for (const { kinds: ids } of item.wordings)
        for (const id of ids ?? []) demand('kinds', id, `items.${at}.wordings`);
    });
    pack.sections?.forEach(({ opening, alike }, at) => {
      demand('items', opening, `sections.${at}.opening`);
      for (const id of alike ?? []) demand('sections', id, `sections.${at}.alike`);
    });
  }
}

function bitesItsTail(id: string, broader: ReadonlyMap<string, string | undefined>): boolean {
  let next = broader.get(id);
  for (let step = 0; next !== undefined && step <= broader.size; step++) {
    if (next === id) return true;
    next = broader.get(next);
  }
  return false;
}

function idsOf(entries: { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
