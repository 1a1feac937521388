import { codeSet, has } from '../knowledge/code-set.ts';

/** What any match of a pattern begins with, and whether one stays in its clause. */
export interface Beginnings {
  /** The first characters, a bit for the last five bits of each: a set of its own would not stay in the caches for each pattern. */
  firsts: number;
  /** The first characters, and with each the one behind it; a NUL where that may be any. */
  pairs: readonly (readonly [first: number, second: number])[];
  inClause: boolean;
}

/** Reads off a pattern what it begins with: one word, or one of several; undefined where that is not plain. */
export function beginningsOf({ source }: RegExp): Beginnings | undefined {
  const body = source.replace(LOOK_BEHIND, '');
  const [, group = body] = GROUP.exec(body) ?? [];
  const words = group === body ? [body] : group.split('|');
  const beginnings = words.map((word) => WORD.exec(word)?.[0]);
  if (!beginnings.every((word) => word !== undefined)) return undefined;
  return {
    firsts: beginnings.reduce((bits, word) => bits | (1 << (word.charCodeAt(0) & 31)), 0),
    pairs: beginnings.map((word) => [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0]),
    inClause: staysInClause(body),
  };
}

/** Whether a match may begin at `[from - far, from]`. */
export function mayBegin(
  codes: Uint16Array,
  from: number,
  far: number,
  { firsts, pairs, inClause }: Beginnings,
): boolean {
  for (let at = from; at >= from - far && codes[at] !== 0; at--) {
    const code = codes[at]!;
    if (inClause && at < from && has(isBorder, code)) return false;
    if (((firsts >>> (code & 31)) & 1) === 0) continue;
    for (const [first, second] of pairs) if (first === code && (second === 0 || second === codes[at + 1])) return true;
  }
  return false;
}

const isBorder = codeSet('，。；');
/** A condition without groups of its own on what stands before. */
const LOOK_BEHIND = /^\(\?<[=!][^()]*\)/;
/** Words side by side, one of which must stand there. */
const GROUP = /^\(\?:([^()[\]]+)\)(?![?*{])/;
/** One or two ideographs, of which none may be left out. */
const WORD = /^[\u4e00-\u9fff](?![?*{+])(?:[\u4e00-\u9fff](?![?*{+]))?/;

/** Whether neither what a pattern leaves out nor what it names lets a match go over a comma. */
function staysInClause(body: string): boolean {
  const classes = [...body.matchAll(/\[\^[^\]]*\]/g)].map(([set]) => set);
  const named = body.replace(/\[\^[^\]]*\]/g, '').replace(/\(\?[=!][^()]*\)/g, '');
  return classes.every((set) => [...'，。；'].every((sign) => set.includes(sign))) && !/[，。；.\\]/.test(named);
}
