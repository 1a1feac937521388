/** For each character, which of some rules wait for it. */
export interface Waiting {
  /** By character the number of a list. */
  of: Uint16Array;
  /** Indexes of rules; the first list, NOBODY's, is empty. */
  lists: readonly Int32Array[];
}

/** The number of the list in which no rule is. */
export const NOBODY = 0;

/** Whether a text is one sign: a character that is no ideograph. */
export function isSign(text: string): boolean {
  return text.length === 1 && !(text >= '\u4e00' && text <= '\u9fff');
}

/** Which rules wait for which characters. */
export function waitingFor(characters: readonly (Iterable<string> | undefined)[]): Waiting {
  const rulesOf = new Map<string, Set<number>>();
  characters.forEach((own, rule) => {
    for (const character of own ?? []) rulesOf.set(character, (rulesOf.get(character) ?? new Set()).add(rule));
  });

  const lists: Int32Array[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (rules: Iterable<number>) => {
    const list = Int32Array.from(rules).sort();
    const key = list.join();
    const number = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, number);
    return number;
  };
  numberOf([]);
  const of = new Uint16Array(65_536).fill(NOBODY);
  for (const [character, rules] of rulesOf) of[character.charCodeAt(0)] = numberOf(rules);
  return { of, lists };
}
