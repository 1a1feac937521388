import type { QuoteFault } from './quotes.ts';

/** One half of a quotation is curly, the other straight: “先学后教". Offsets of both marks. */
export interface MixedQuote {
  open: number;
  close: number;
  /** The straight one of them, and what it should be. */
  at: number;
  right: '“' | '”';
}

const STRAIGHT = /["＂]/;
/** Farther apart two marks are no pair. */
const LONGEST = 30;

/** The quotation of a text that has one lone curly mark and a straight one too many; undefined where it has none. */
export function mixedQuote(
  text: string,
  marks: readonly number[],
  faults: readonly QuoteFault[],
): MixedQuote | undefined {
  if (!STRAIGHT.test(text)) return undefined;
  const straight = marks.filter((at) => STRAIGHT.test(text[at]!));
  if (straight.length % 2 === 0) return undefined;
  for (const fault of faults) {
    if (fault.kind === 'unclosed' && text[fault.at] === '“') {
      const close = straight.find((at) => at > fault.at);
      if (close !== undefined && isPair(text, fault.at, close)) return { open: fault.at, close, at: close, right: '”' };
    }
    if (fault.kind === 'unopened' && text[fault.at] === '”') {
      const open = straight.findLast((at) => at < fault.at);
      if (open !== undefined && isPair(text, open, fault.at)) return { open, close: fault.at, at: open, right: '“' };
    }
  }
  return undefined;
}

function isPair(text: string, open: number, close: number): boolean {
  return close - open <= LONGEST && !text.slice(open, close).includes('。');
}
