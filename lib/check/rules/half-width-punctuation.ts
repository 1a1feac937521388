import type { BlockContext, DocumentProblem, LocalEdit, Rule, RuleMaker } from '../rule.ts';

const WIDE = new Map([...',;:!?().'].map((sign, index) => [sign, '，；：！？（）。'[index]!]));
const IDEOGRAPH = /[\u4e00-\u9fff]/;
/** A number at the start of a paragraph keeps its half-width signs. */
const LABEL = /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）]?[、.．,，:：]?)+/;

interface Signs {
  /** Half-width signs in Chinese text. */
  half: number[];
  /** Pairs of straight quotation marks. */
  straight: { start: number; end: number }[];
  /** How many full-width signs, and whether curly quotation marks, stand there. */
  full: number;
  curly: boolean;
}

/** Half-width punctuation between Chinese characters. Where the whole text is written so, that is one finding. */
export const halfWidthPunctuation: RuleMaker = (): Rule<never, Signs> => ({
  id: 'half-width-punctuation',
  check(block, _hits, { note }) {
    const signs = read(block);
    if (signs.half.length || signs.straight.length || signs.full || signs.curly) note(signs);
  },
  checkDocument({ readings }, notes, report) {
    let half = 0;
    let full = 0;
    let straight = 0;
    let curly = false;
    for (const { note } of notes) {
      half += note.half.length;
      full += note.full;
      straight += note.straight.length;
      curly ||= note.curly;
    }
    const systemic = half > 5 && half > full;
    let told = false;
    let toldQuotes = false;
    for (const { block, note } of notes) {
      const { text } = readings[block]!;
      for (const at of note.half) {
        if (systemic && told) break;
        told = true;
        const edits = systemic
          ? notes.flatMap((other) => wideEdits(readings[other.block]!.text, other.note.half, other.block))
          : wideEdits(text, [at], block);
        report(block, problem(text, at, at + 1, edits, systemic ? half : 1));
      }
      for (const pair of note.straight) {
        // Where all quotation marks are straight, it is one habit; beside curly ones each pair is a slip.
        if (!curly && (toldQuotes || systemic)) continue;
        toldQuotes = true;
        const all = curly
          ? [{ block, pair }]
          : notes.flatMap((other) => other.note.straight.map((one) => ({ block: other.block, pair: one })));
        const edits = all.flatMap((one) => quoteEdits(one.pair, one.block));
        report(block, problem(text, pair.start, pair.end, edits, curly ? 1 : straight));
      }
    }
  },
});

function read({ text, marks }: BlockContext): Signs {
  const half: number[] = [];
  const quotes: number[] = [];
  let full = 0;
  let curly = false;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  for (const at of marks) {
    const sign = text[at]!;
    if ('，；：！？。（）'.includes(sign)) full++;
    else if (sign === '“' || sign === '”') curly = true;
    else if (sign === '"' || sign === '＂') quotes.push(at);
    else if (at >= label && WIDE.has(sign) && inChinese(text, at, sign)) half.push(at);
  }
  const straight: Signs['straight'] = [];
  for (let index = 0; index + 1 < quotes.length; index += 2) {
    const [start, end] = [quotes[index]!, quotes[index + 1]! + 1];
    if (IDEOGRAPH.test(text.slice(start, end))) straight.push({ start, end });
  }
  return { half, straight, full, curly };
}

/** Whether the sign belongs to Chinese text, not to a number, a time, an address or Latin words. */
function inChinese(text: string, at: number, sign: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const near = /[\u4e00-\u9fff”》）"’%‰]/;
  if (sign === '.')
    return (
      /[\u4e00-\u9fff”》）"]/.test(before) &&
      (after === '' || /[\s\u4e00-\u9fff“《"]/.test(after)) &&
      text[at - 1] !== '.' &&
      after !== '.' &&
      !/[一二三四五六七八九十]/.test(after)
    );
  if (sign === '(') return IDEOGRAPH.test(after) || (IDEOGRAPH.test(before) && !/[A-Za-z]/.test(after));
  if (sign === ')') return IDEOGRAPH.test(before) || /[\u4e00-\u9fff，。；、]/.test(after);
  if (sign === ':' && /\d/.test(before) && /\d/.test(after)) return false;
  return (
    near.test(before) ||
    (/\d/.test(before) && (IDEOGRAPH.test(after) || after === '“')) ||
    (IDEOGRAPH.test(after) && !/[A-Za-z]/.test(before) && before.trim() !== '')
  );
}

function wideEdits(text: string, offsets: readonly number[], block: number): (LocalEdit & { block: number })[] {
  return offsets.map((at) => ({ block, start: at, end: at + 1, insert: WIDE.get(text[at]!)! }));
}

function quoteEdits({ start, end }: { start: number; end: number }, block: number): (LocalEdit & { block: number })[] {
  return [
    { block, start, end: start + 1, insert: '“' },
    { block, start: end - 1, end, insert: '”' },
  ];
}

function problem(
  text: string,
  start: number,
  end: number,
  edits: (LocalEdit & { block: number })[],
  count: number,
): DocumentProblem {
  const many = count > 1;
  return {
    type: 'half-width-punctuation-in-Chinese',
    severity: many ? 'warning' : 'error',
    start,
    end,
    message: many ? `全文有${count}处半角标点` : `“${text.slice(start, end)}”用了半角标点`,
    why: '中文里用全角标点',
    fixes: [{ label: many ? '全部改为全角' : '改为全角', safe: true, edits }],
  };
}
