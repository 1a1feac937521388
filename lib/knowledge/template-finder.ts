import { matchTemplate, type TemplateMatch } from './match-template.ts';
import { compile } from './matcher.ts';
import { anchorTexts, type Later, laterTexts, parseTemplate, type Template } from './template.ts';

/** Finds many templates in one pass over a text. */
export interface TemplateFinder<Entry> {
  /** Calls `onMatch` for each place each template matches at, by rising place of its first text. */
  scan(text: string, bodyStart: number, onMatch: (entry: Entry, match: TemplateMatch) => void): void;
}

/** Templates, each with what is told of it. */
export type Sources<Entry> = Iterable<readonly [string | Template, Entry]>;

interface Owner<Entry> {
  template: Template;
  entry: Entry;
  /** Nothing but its anchor: found is matched. */
  plain: boolean;
  /** How often it was tried in the text scanned last, and which that was. */
  tries: number;
  scan: number;
}

const NOTHING = -1;
/** No paragraph people write says one thing so often; one that does is not looked through for a costly template to the end. */
const MOST_TRIES = 200;

/**
 * Compiles templates, each with what its finder should be told of it. Throws on a source that is no template.
 *
 * The pass looks for each template's anchor and for the texts that must stand behind it. Anchors are often the
 * commonest words there are (职工, 以, 在); most are done with when nothing of what must follow stands near enough.
 */
export function compileTemplates<Entry>(sources: Sources<Entry>): TemplateFinder<Entry> {
  const { terms, owned, setsOf, sets } = register(sources);
  const matcher = compile(terms);
  const lengths = Int32Array.from(terms, (term) => term.length);
  const owners = owned.flat();
  const ownersOf = bounds(owned);
  // What is asked at every hit stands side by side; the owner itself is looked at only where it may match.
  const laters = Int32Array.from(owners, ({ later }) => later);
  const reaches = Int32Array.from(owners, ({ reach }) => reach);
  const fixed = Uint8Array.from(owners, ({ owner: { template } }) => Number(template.atStart && template.anchor === 0));

  // Where a term of each set stands next, and last, counted over all texts so that nothing has to be wiped between two.
  const next = new Float64Array(sets).fill(-1);
  const last = new Float64Array(sets).fill(-1);
  let counted = 0;
  let scans = 0;
  /** What may match: owners and the hits that are their anchors, last ones first. Overwritten, never emptied. */
  const tries: number[] = [];
  let tried = 0;

  /** Looks from the end, so that what stands behind an anchor has been seen before it. */
  function look({ count, terms: found, starts }: ReturnType<typeof matcher.find>, bodyStart: number): void {
    tried = 0;
    for (let hit = count - 1; hit >= 0; hit--) {
      const term = found[hit]!;
      const start = counted + starts[hit]!;
      const end = start + lengths[term]!;
      for (let owner = ownersOf[term + 1]! - 1; owner >= ownersOf[term]!; owner--) {
        const later = laters[owner]!;
        if (later !== NOTHING && (last[later]! < end || next[later]! > end + reaches[owner]!)) continue;
        if (fixed[owner] && start !== counted + bodyStart) continue;
        tries[tried++] = owner;
        tries[tried++] = hit;
      }
      for (const set of setsOf[term]!) {
        next[set] = start;
        if (last[set]! < start) last[set] = start;
      }
    }
  }

  return {
    scan(text, bodyStart, onMatch) {
      const hits = matcher.find(text);
      look(hits, bodyStart);
      scans++;
      for (let index = tried - 2; index >= 0; index -= 2) {
        const { owner } = owners[tries[index]!]!;
        const hit = tries[index + 1]!;
        const start = hits.starts[hit]!;
        const end = start + lengths[hits.terms[hit]!]!;
        if (owner.plain) {
          onMatch(owner.entry, { start, end, furthest: end });
          continue;
        }
        if (owner.scan !== scans) [owner.scan, owner.tries] = [scans, 0];
        if (++owner.tries > MOST_TRIES) continue;
        const match = matchTemplate(owner.template, text, start, end, bodyStart);
        if (match) onMatch(owner.entry, match);
      }
      counted += text.length + 1;
    },
  };
}

/** Numbers the texts to look for, and says of each whose anchor it is and which sets of later texts it belongs to. */
function register<Entry>(sources: Sources<Entry>) {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const owned: { owner: Owner<Entry>; later: number; reach: number }[][] = [];
  const setsOf: number[][] = [];
  const sets = new Map<string, number>();
  const termOf = (text: string) => {
    let term = numbers.get(text);
    if (term === undefined) {
      term = terms.push(text) - 1;
      numbers.set(text, term);
      owned.push([]);
      setsOf.push([]);
    }
    return term;
  };
  const setOf = ({ texts }: Later) => {
    const key = texts.join('|');
    let set = sets.get(key);
    if (set === undefined) {
      set = sets.size;
      sets.set(key, set);
      for (const term of new Set(texts.map(termOf))) setsOf[term]!.push(set);
    }
    return set;
  };
  for (const [source, entry] of sources) {
    const template = typeof source === 'string' ? parseTemplate(source) : source;
    const plain = template.parts.length === 1 && !template.atStart && !template.atEnd;
    const owner = { template, entry, plain, tries: 0, scan: 0 };
    const later = laterTexts(template);
    const known = { owner, later: later ? setOf(later) : NOTHING, reach: later?.reach ?? 0 };
    for (const text of anchorTexts(template)) owned[termOf(text)]!.push(known);
  }
  return { terms, owned, setsOf, sets: sets.size };
}

/** Where each list begins in all of them together; one more at the end. */
function bounds(lists: readonly unknown[][]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = starts[index]! + list.length;
  });
  return starts;
}
