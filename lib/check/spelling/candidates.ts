import { areAlike } from './alike.ts';
import { consider, considerSwapped, type Stretch } from './consider.ts';
import { type Gaps, mayFill } from './gaps.ts';
import { GRADE, leastCosts } from './grades.ts';
import { LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { likeliestCost } from './likeliest.ts';
import { NODE_SHIFT, pairAt } from './pair-table.ts';
import { step } from './word-trie.ts';

/** Considers every word that the letters of the stretch may have been meant for: one is taken for another, or two change places. */
export function considerAll(stretch: Stretch): void {
  if (stretch.size === 2) {
    considerPairs(stretch);
    considerSwapped(stretch);
  } else considerLonger(stretch);
}

/** In two letters only one that stands alone can be the slip. */
function considerPairs(stretch: Stretch): void {
  const { at, letters, start, lexicon } = stretch;
  const { alone } = stretch.reading;
  for (let place = 0; place < 2; place++) {
    if (!alone[at + place]) continue;
    const most = mostFor(stretch, place);
    const written = letters[start + place]!;
    const other = letters[start + 1 - place]!;
    const { begins, letters: partners, words } = place === 0 ? lexicon.before : lexicon.behind;
    const end = begins[other + 1]!;
    // The likeliest come first.
    for (let one = begins[other]!; one < end && leastCosts[words[one]!]! <= most; one++)
      if (areAlike(lexicon.alike, partners[one]!, written)) consider(stretch, place, partners[one]!, words[one]!);
  }
}

/** What a word may cost that is worth a mention, where the letter at `place` is another one. */
function mostFor({ gained, at, reading }: Stretch, place: number): number {
  return gained + reading.strange[at + place]!;
}

/** A longer word may differ in what stands alone, or, a usual one, anywhere. */
function considerLonger(stretch: Stretch): void {
  const { at, size, letters, start, lexicon } = stretch;
  const { nodes, alone, strange } = stretch.reading;
  const { from, to } = lexicon;
  const first = letters[start]!;
  const last = letters[start + size - 1]!;
  // Most often neither end is that of a word likely enough.
  let strangest = Math.max(strange[at]!, strange[at + 1]!, strange[at + 2]!);
  let usualOnly = (alone[at]! | alone[at + 1]! | alone[at + 2]!) === 0;
  if (size === LONGEST) {
    strangest = Math.max(strangest, strange[at + 3]!);
    usualOnly &&= alone[at + 3] === 0;
  }
  const atMost = stretch.gained + strangest;
  if (likeliestCost(from, size, first, usualOnly) > atMost && likeliestCost(to, size, last, usualOnly) > atMost) return;
  const places = nodes[at] === 0 ? 2 : size;
  for (let place = 0; place < places; place++) {
    const usual = alone[at + place] === 0;
    const most = mostFor(stretch, place);
    if (place > 0 && likeliestCost(from, size, first, usual) > most) continue;
    if (place < size - 1 && likeliestCost(to, size, last, usual) > most) continue;
    if (place < 2) considerStarts(stretch, place, usual ? lexicon.usualGaps : lexicon.gaps);
    else if (place === 2) considerThirds(stretch);
    else considerFourths(stretch);
  }
}

/** Those that differ in the first or second letter. */
function considerStarts(stretch: Stretch, place: number, gaps: Gaps): void {
  const { size, letters, start, lexicon } = stretch;
  const { groups, groupsFrom, members, membersFrom } = lexicon.alike;
  const written = letters[start + place]!;
  for (let one = groupsFrom[written]!; one < groupsFrom[written + 1]!; one++) {
    const group = groups[one]!;
    if (!mayFill(gaps, letters, start, size, place, group)) continue;
    for (let member = membersFrom[group]!; member < membersFrom[group + 1]!; member++) {
      const letter = members[member]!;
      if (letter === written) continue;
      const word =
        place === 0
          ? longerWord(stretch, lexicon, letter, letters[start + 1]!)
          : longerWord(stretch, lexicon, letters[start]!, letter);
      if (word & GRADE) consider(stretch, place, letter, word);
    }
  }
}

/** What is known of the word that begins with this pair and goes on as the stretch does. */
function longerWord({ size, letters, start }: Stretch, { trie }: Lexicon, first: number, second: number): number {
  const head = pairAt(trie.pairs, first, second) >> NODE_SHIFT;
  if (head === 0) return 0;
  const third = step(trie, head, letters[start + 2]!);
  return trie.word[size < LONGEST ? third : step(trie, trie.child[third]!, letters[start + 3]!)]!;
}

function considerThirds(stretch: Stretch): void {
  const { at, size, letters, start } = stretch;
  const { trie, alike } = stretch.lexicon;
  const { letter, word, child, next } = trie;
  const written = letters[start + 2]!;
  for (let third = stretch.reading.nodes[at]!; third !== 0; third = next[third]!) {
    if (letter[third] === written || !areAlike(alike, letter[third]!, written)) continue;
    const found = size < LONGEST ? third : step(trie, child[third]!, letters[start + 3]!);
    if (word[found]! & GRADE) consider(stretch, 2, letter[third]!, word[found]!);
  }
}

function considerFourths(stretch: Stretch): void {
  const { at, letters, start } = stretch;
  const { trie, alike } = stretch.lexicon;
  const { letter, word, child, next } = trie;
  const third = step(trie, stretch.reading.nodes[at]!, letters[start + 2]!);
  const written = letters[start + 3]!;
  for (let fourth = child[third]!; fourth !== 0; fourth = next[fourth]!) {
    if (letter[fourth] === written || !areAlike(alike, letter[fourth]!, written)) continue;
    if (word[fourth]! & GRADE) consider(stretch, 3, letter[fourth]!, word[fourth]!);
  }
}
