import type { Knowledge } from './knowledge.ts';
import type { Confusion } from './schema/confusion.ts';
import { wordsOf } from './words-of.ts';

/** The characters that stand behind and before each one in usual words of two. */
export interface UsualPairs {
  behind: ReadonlyMap<string, ReadonlySet<string>>;
  before: ReadonlyMap<string, ReadonlySet<string>>;
}

export function usualPairsOf(knowledge: Knowledge): UsualPairs {
  const behind = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const [first, ...seconds] of wordsOf(knowledge, 'usual-pair'))
    for (const second of seconds) {
      note(behind, first!, second);
      note(before, second, first!);
    }
  return { behind, before };
}

function note(map: Map<string, Set<string>>, key: string, character: string): void {
  const known = map.get(key);
  if (known) known.add(character);
  else map.set(key, new Set([character]));
}

/**
 * The characters beside a wrong word with which its mistaken first or last character is a usual word, and the right one would
 * not be: there other words meet, as in 帮扶特困, which is no 扶特 for 扶持. An entry that says itself what stands there is
 * taken at its word.
 */
export function neighboursOf({ wrong, right, after, before }: Confusion, pairs: UsualPairs) {
  const [wrongs, rights] = [[...wrong], [...right]];
  const among = (map: UsualPairs['behind'], at: number) => {
    const [mistaken, meant] = [wrongs.at(at)!, rights.at(at)!];
    if (wrongs.length !== rights.length || wrongs.length < 2 || mistaken === meant) return [];
    return [...(map.get(mistaken) ?? [])].filter((character) => !map.get(meant)?.has(character));
  };
  return {
    notAfter: after ? [] : among(pairs.before, 0),
    notBefore: before ? [] : among(pairs.behind, -1),
  };
}
