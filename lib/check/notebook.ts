import { countBefore } from '../knowledge/count-before.ts';
import type { CheckedText } from './check-text.ts';
import type { Noted } from './rule.ts';

/** What rules have noted of the texts of a document, each rule's notes together. */
export interface Notebook {
  /**
   * Puts down what was noted of these texts; one that is the very object of last time, in the same place, is taken over.
   * Tells the rules whose notes are not what they were.
   */
  update(texts: readonly CheckedText[]): ReadonlySet<string>;
  /** The notes of one of the rules, in the order of the texts. */
  of(rule: string): readonly Noted<unknown>[];
}

/** So many texts may change before all is put down anew. */
const FEW = 8;

/** An empty notebook for these rules; what others note is passed over. */
export function notebook(rules: readonly string[]): Notebook {
  let old: readonly CheckedText[] = [];
  let pages = new Map<string, Noted<unknown>[]>(rules.map((rule) => [rule, []]));

  function anew(texts: readonly CheckedText[]): Set<string> {
    const before = pages;
    pages = new Map(rules.map((rule) => [rule, []]));
    for (let block = 0; block < texts.length; block++) {
      for (const { rule, note } of texts[block]!.notes) pages.get(rule)?.push({ block, note });
    }
    return new Set(rules.filter((rule) => !sameNotes(before.get(rule)!, pages.get(rule)!)));
  }

  function mend(texts: readonly CheckedText[], changed: readonly number[]): Set<string> {
    const renewed = new Set<string>();
    for (const block of changed) {
      const concerned = new Set([...old[block]!.notes, ...texts[block]!.notes].map(({ rule }) => rule));
      for (const rule of concerned) {
        const page = pages.get(rule);
        if (!page) continue;
        const from = firstOf(page, block);
        const to = firstOf(page, block + 1);
        const now = texts[block]!.notes.filter((noted) => noted.rule === rule).map(({ note }) => ({ block, note }));
        if (sameNotes(page.slice(from, to), now)) continue;
        page.splice(from, to - from, ...now);
        renewed.add(rule);
      }
    }
    return renewed;
  }

  return {
    update(texts) {
      const changed = changedPlaces(old, texts);
      const renewed = changed ? mend(texts, changed) : anew(texts);
      old = texts;
      return renewed;
    },
    of: (rule) => pages.get(rule)!,
  };
}

/** Where other texts stand now; undefined where it is many, or the texts are more or fewer. */
function changedPlaces(old: readonly CheckedText[], texts: readonly CheckedText[]): number[] | undefined {
  if (old.length !== texts.length) return undefined;
  const changed: number[] = [];
  for (let block = 0; block < texts.length && changed.length <= FEW; block++) {
    if (texts[block] !== old[block]) changed.push(block);
  }
  return changed.length <= FEW ? changed : undefined;
}

/** The index of the first note of a block, or of the first one behind it. */
function firstOf(page: readonly Noted<unknown>[], block: number): number {
  return countBefore(page, (noted) => noted.block < block);
}

function sameNotes(old: readonly Noted<unknown>[], now: readonly Noted<unknown>[]): boolean {
  if (old.length !== now.length) return false;
  for (let index = 0; index < now.length; index++) {
    const [a, b] = [old[index]!, now[index]!];
    if (a.block !== b.block) return false;
    if (a.note !== b.note && JSON.stringify(a.note) !== JSON.stringify(b.note)) return false;
  }
  return true;
}
