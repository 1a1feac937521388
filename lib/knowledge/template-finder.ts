import { matchTemplate, type TemplateMatch } from './match-template.ts';
import { compile } from './matcher.ts';
import { anchorTexts, parseTemplate } from './template.ts';

/** Finds many templates in one pass over a text. */
export interface TemplateFinder<Entry> {
  /** Calls `onMatch` for each place each template matches at, by rising place of its first text. */
  scan(text: string, bodyStart: number, onMatch: (entry: Entry, match: TemplateMatch) => void): void;
}

/** Compiles templates, each with what its finder should be told of it. Throws on a source that is no template. */
export function compileTemplates<Entry>(sources: Iterable<readonly [string, Entry]>): TemplateFinder<Entry> {
  const terms: string[] = [];
  const owners: { template: ReturnType<typeof parseTemplate>; entry: Entry }[] = [];
  for (const [source, entry] of sources) {
    const template = parseTemplate(source);
    for (const text of anchorTexts(template)) {
      terms.push(text);
      owners.push({ template, entry });
    }
  }
  const matcher = compile(terms);
  return {
    scan(text, bodyStart, onMatch) {
      matcher.scan(text, (term, start) => {
        const { template, entry } = owners[term]!;
        const match = matchTemplate(template, text, start, start + terms[term]!.length, bodyStart);
        if (match) onMatch(entry, match);
      });
    },
  };
}
