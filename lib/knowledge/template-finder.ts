import { matchTemplate, type TemplateMatch } from './match-template.ts';
import { compile } from './matcher.ts';
import { anchorTexts, laterTexts, parseTemplate, type Template } from './template.ts';

/** Finds many templates in one pass over a text. */
export interface TemplateFinder<Entry> {
  /** Calls `onMatch` for each place each template matches at, by rising place of its first text. */
  scan(text: string, bodyStart: number, onMatch: (entry: Entry, match: TemplateMatch) => void): void;
}

interface Owner<Entry> {
  template: Template;
  entry: Entry;
  /** It can only match where the paragraph's text begins. */
  fixed: boolean;
  /** The terms one of which must stand behind the anchor; none where nothing has to. */
  later: readonly number[];
  /** How often it was tried in the text scanned last, and which that was. */
  tries: number;
  scan: number;
}

/** No paragraph people write says one thing so often; one that does is not looked through for a costly template to the end. */
const MOST_TRIES = 200;

/**
 * Compiles templates, each with what its finder should be told of it. Throws on a source that is no template.
 *
 * The pass looks for each template's anchor and for the texts that must stand behind it. Anchors are often the
 * commonest words there are (职工, 以, 在); most are done with when nothing of what must follow does.
 */
export function compileTemplates<Entry>(sources: Iterable<readonly [string, Entry]>): TemplateFinder<Entry> {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  /** The templates a term is the anchor of. */
  const owners: Owner<Entry>[][] = [];
  const termOf = (text: string) => {
    let term = numbers.get(text);
    if (term === undefined) {
      term = terms.push(text) - 1;
      numbers.set(text, term);
      owners.push([]);
    }
    return term;
  };
  for (const [source, entry] of sources) {
    const template = parseTemplate(source);
    const later = laterTexts(template).map(termOf);
    const owner = { template, entry, fixed: template.atStart && template.anchor === 0, later, tries: 0, scan: 0 };
    for (const text of anchorTexts(template)) owners[termOf(text)]!.push(owner);
  }
  const matcher = compile(terms);

  // Where each term was last seen, counted over all texts so that nothing has to be wiped between two.
  const seen = new Float64Array(terms.length).fill(-1);
  let counted = 0;
  let scans = 0;
  const anchors: number[] = [];
  const note = (term: number, start: number) => {
    seen[term] = counted + start;
    if (owners[term]!.length > 0) anchors.push(term, start);
  };

  return {
    scan(text, bodyStart, onMatch) {
      anchors.length = 0;
      scans++;
      matcher.scan(text, note);
      for (let index = 0; index < anchors.length; index += 2) {
        const term = anchors[index]!;
        const start = anchors[index + 1]!;
        const end = start + terms[term]!.length;
        const behind = counted + end;
        for (const owner of owners[term]!) {
          if (owner.fixed && start !== bodyStart) continue;
          if (owner.later.length > 0 && !owner.later.some((other) => seen[other]! >= behind)) continue;
          if (owner.scan !== scans) [owner.scan, owner.tries] = [scans, 0];
          if (owner.template.parts.length > 1 && ++owner.tries > MOST_TRIES) continue;
          const match = matchTemplate(owner.template, text, start, end, bodyStart);
          if (match) onMatch(owner.entry, match);
        }
      }
      counted += text.length + 1;
    },
  };
}
