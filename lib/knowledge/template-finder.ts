import { matchTemplate, type TemplateMatch } from './match-template.ts';
import { compile } from './matcher.ts';
import { anchorTexts, laterTexts, parseTemplate, type Template } from './template.ts';

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
  /** It can only match where the paragraph's text begins. */
  fixed: boolean;
  /** The set of terms one of which must stand behind the anchor, by its number; `NOTHING` where nothing has to. */
  later: number;
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
 * commonest words there are (职工, 以, 在); most are done with when nothing of what must follow does.
 */
export function compileTemplates<Entry>(sources: Sources<Entry>): TemplateFinder<Entry> {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  /** The templates a term is the anchor of, and the sets of later terms it belongs to. */
  const owners: Owner<Entry>[][] = [];
  const setsOf: number[][] = [];
  const termOf = (text: string) => {
    let term = numbers.get(text);
    if (term === undefined) {
      term = terms.push(text) - 1;
      numbers.set(text, term);
      owners.push([]);
      setsOf.push([]);
    }
    return term;
  };
  const sets = new Map<string, number>();
  const setOf = (texts: readonly string[]) => {
    if (texts.length === 0) return NOTHING;
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
    const later = setOf(laterTexts(template));
    const owner = { template, entry, fixed: template.atStart && template.anchor === 0, later, tries: 0, scan: 0 };
    for (const text of anchorTexts(template)) owners[termOf(text)]!.push(owner);
  }
  const matcher = compile(terms);

  // Where a term of each set stands last, counted over all texts so that nothing has to be wiped between two.
  const last = new Float64Array(sets.size).fill(-1);
  let counted = 0;
  let scans = 0;

  return {
    scan(text, bodyStart, onMatch) {
      const hits = matcher.find(text);
      for (let index = 0; index < hits.count; index++) {
        for (const set of setsOf[hits.terms[index]!]!) last[set] = counted + hits.starts[index]!;
      }
      scans++;
      for (let index = 0; index < hits.count; index++) {
        const term = hits.terms[index]!;
        const ofTerm = owners[term]!;
        if (ofTerm.length === 0) continue;
        const start = hits.starts[index]!;
        const end = start + terms[term]!.length;
        for (const owner of ofTerm) {
          if (owner.later !== NOTHING && last[owner.later]! < counted + end) continue;
          if (owner.fixed && start !== bodyStart) continue;
          if (owner.template.parts.length > 1) {
            if (owner.scan !== scans) [owner.scan, owner.tries] = [scans, 0];
            if (++owner.tries > MOST_TRIES) continue;
          }
          const match = matchTemplate(owner.template, text, start, end, bodyStart);
          if (match) onMatch(owner.entry, match);
        }
      }
      counted += text.length + 1;
    },
  };
}
