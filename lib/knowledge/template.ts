/**
 * The patterns packs are written in: plain text with a few signs, matched without a regular expression, so that no
 * pack, however it is written, can make a check slow.
 *
 * | sign | stands for |
 * |---|---|
 * | `(a\|b\|)` | one of these texts; an empty one makes it optional |
 * | `[12]` | up to 12 characters of the same sentence |
 * | `#` | a number: `12`, `3.5`, `三`, or a placeholder for one (`xx`, `__`) |
 * | `##` | a number in digits, or a placeholder |
 * | `^` at the start | only at the start of a paragraph, behind its number |
 * | `$` at the end | only at the end of a paragraph; closing punctuation may follow |
 */
export type Part = AnyOf | { kind: 'gap'; most: number } | { kind: 'number'; digits: boolean };

export interface Template {
  source: string;
  parts: Part[];
  /** Index in `parts` of the first text, by which the template is found: 0, or 1 behind a leading number. */
  anchor: number;
  /** How far behind the anchor's text a match can end at most. */
  reach: number;
  atStart: boolean;
  atEnd: boolean;
}

/** One of some texts. */
export interface AnyOf {
  kind: 'any';
  texts: string[];
  /** The texts' code units. */
  codes: Uint16Array[];
  /** Whether one of the texts is empty. */
  optional: boolean;
}

/** A half-open range of the text that was searched. */
export interface Match {
  start: number;
  end: number;
}

const MOST_PARTS = 12;
const MOST_TEXTS = 100;
const WIDEST_GAP = 60;
const WIDEST_TOGETHER = 120;
/** Of a number, in characters: see number-text.ts. */
const LONGEST_NUMBER = 12;

/** Reads a template. Throws with a sentence that says what is wrong with it. */
export function parseTemplate(source: string): Template {
  const broken = (why: string) => new Error(`“${source}” is no template: ${why}.`);
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const body = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const parts: Part[] = [];
  for (const [token] of body.matchAll(/\([^()]*\)|\[[^[\]]*\]|##?|[^()[\]#]+|[\s\S]/g)) {
    if (token.startsWith('#')) parts.push({ kind: 'number', digits: token === '##' });
    else if (token.length > 1 && token.startsWith('(')) {
      const texts = token.slice(1, -1).split('|');
      if (texts.length > MOST_TEXTS) throw broken(`more than ${MOST_TEXTS} alternatives`);
      parts.push(anyOf(texts));
    } else if (token.length > 1 && token.startsWith('[')) {
      const most = Number(token.slice(1, -1));
      if (!Number.isInteger(most) || most < 1 || most > WIDEST_GAP) throw broken(`a gap is [1] to [${WIDEST_GAP}]`);
      parts.push({ kind: 'gap', most });
    } else if ('()[]'.includes(token)) throw broken(`a bracket is open or nested at “${token}”`);
    else parts.push(anyOf([token]));
  }
  if (parts.length > MOST_PARTS) throw broken(`more than ${MOST_PARTS} parts`);
  const anchor = parts[0]?.kind === 'number' ? 1 : 0;
  const first = parts[anchor];
  if (first?.kind !== 'any' || first.optional) throw broken('it must begin with text that is never empty');
  foldAnchor(parts, anchor);
  if (parts.at(-1)!.kind === 'gap') throw broken('a gap at its end means nothing');
  const gaps = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.most : 0), 0);
  if (gaps > WIDEST_TOGETHER) throw broken(`its gaps are wider than ${WIDEST_TOGETHER} characters together`);
  const reach = parts.slice(anchor + 1).reduce((sum, part) => sum + longest(part), 0);
  return { source, parts, anchor, reach, atStart, atEnd };
}

/** No more texts than this are made of two parts. */
const MOST_FOLDED = 48;

/**
 * Makes one part of the anchor and the texts right behind it, all put together: the longer what a template is found by,
 * the seldomer it is tried in vain. Not where one of them would begin like another, since each is a place of its own.
 */
function foldAnchor(parts: Part[], anchor: number): void {
  while (true) {
    const [first, second] = [parts[anchor], parts[anchor + 1]];
    if (first?.kind !== 'any' || second?.kind !== 'any' || second.optional) return;
    if (first.texts.length * second.texts.length > MOST_FOLDED) return;
    const texts = first.texts.flatMap((one) => second.texts.map((other) => one + other)).sort();
    // In order, a text that another begins with stands right before one that does.
    if (texts.some((text, at) => at > 0 && text.startsWith(texts[at - 1]!))) return;
    parts.splice(anchor, 2, anyOf(texts));
  }
}

/** The template of a text without signs. */
export function plainTemplate(text: string): Template {
  return { source: text, parts: [anyOf([text])], anchor: 0, reach: 0, atStart: false, atEnd: false };
}

function anyOf(texts: string[]): AnyOf {
  const codes = texts.map((text) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
  return { kind: 'any', texts, codes, optional: texts.includes('') };
}

function longest(part: Part): number {
  if (part.kind === 'gap') return part.most;
  if (part.kind === 'number') return LONGEST_NUMBER;
  return Math.max(...part.texts.map((text) => text.length));
}

/** The texts by which a template is found: one of them stands wherever it matches. */
export function anchorTexts(template: Template): readonly string[] {
  const part = template.parts[template.anchor]!;
  return part.kind === 'any' ? part.texts : [];
}

/** No more texts than this are put together to tell by where a template may match. */
const MOST_BEGINNINGS = 150;

/** Texts with one of which a match begins, behind its leading number: the anchor's, and what follows it as far as it is text. */
export function beginnings({ parts, anchor }: Template): readonly string[] {
  let texts: readonly string[] = [''];
  for (const part of parts.slice(anchor)) {
    if (part.kind !== 'any' || texts.length * part.texts.length > MOST_BEGINNINGS) break;
    const { texts: more } = part;
    texts = texts.flatMap((text) => more.map((one) => text + one));
  }
  return texts;
}

/** Texts one of which stands behind the anchor wherever the template matches, and how far behind it at most. */
export interface Later {
  texts: readonly string[];
  reach: number;
}

/** The most telling texts that must stand behind the anchor; undefined where no part behind it has to. */
export function laterTexts(template: Template): Later | undefined {
  let best: Later | undefined;
  let longestSoFar = 0;
  let reach = 0;
  for (const part of template.parts.slice(template.anchor + 1)) {
    if (part.kind === 'any') {
      // The longer its shortest text, the seldomer one stands in a paragraph by chance.
      const least = Math.min(...part.texts.map((text) => text.length));
      if (least > 0 && least >= longestSoFar) [best, longestSoFar] = [{ texts: part.texts, reach }, least];
    }
    reach += longest(part);
  }
  return best;
}
