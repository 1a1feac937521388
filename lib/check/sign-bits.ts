import type { AnyRule } from './rule.ts';

/** Which rules are to be asked about a text by the signs in it, each rule a bit of a number. */
export interface SignBits {
  /** For each character the rules that need it somewhere. Zero for all ideographs. */
  signs: Uint32Array;
  /** The rules that need a character as a text's first, and as its last. */
  opens(code: number): number;
  closes(code: number): number;
  /** The index of the rule that each bit stands for. */
  rules: readonly number[];
}

const MOST = 32;

/** Whether a text is one sign: a character that is no ideograph. */
export function isSign(text: string): boolean {
  return text.length === 1 && !(text >= '\u4e00' && text <= '\u9fff');
}

/** Gives a bit to each rule that needs signs or a first or last character. Throws where there are more than 32. */
export function signBits(rules: readonly AnyRule[]): SignBits {
  const signs = new Uint32Array(65_536);
  const opens = new Map<number, number>();
  const closes = new Map<number, number>();
  const numbered: number[] = [];
  rules.forEach(({ id, needs = [], opens: first = '', closes: last = '' }, rule) => {
    const needed = [...needs].filter(isSign);
    if (needed.length + first.length + last.length === 0) return;
    if (numbered.length === MOST) throw new Error(`Rule ${id} needs signs; no more than ${MOST} rules may.`);
    const bit = 1 << (numbered.push(rule) - 1);
    for (const sign of needed) signs[sign.charCodeAt(0)]! |= bit;
    for (const sign of first) opens.set(sign.charCodeAt(0), (opens.get(sign.charCodeAt(0)) ?? 0) | bit);
    for (const sign of last) closes.set(sign.charCodeAt(0), (closes.get(sign.charCodeAt(0)) ?? 0) | bit);
  });
  return {
    signs,
    opens: (code) => opens.get(code) ?? 0,
    closes: (code) => closes.get(code) ?? 0,
    rules: numbered,
  };
}
