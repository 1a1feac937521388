import { readingsOf } from '../../../lib/snippets/search/readings.ts';

const SILENT = /[^\S\n]|[“”"《》（）()、·—-]/;

/** Whether a text is spelled by a term: the plainest way to tell, character by character from every place in the text. */
export function isSpelledPlainly(text: string, term: string): boolean {
  const characters = text.split('');
  return characters.some((_, start) => spellsFrom(characters.slice(start), term));
}

function spellsFrom(characters: string[], term: string): boolean {
  // What may be left of the term after the characters so far.
  let rests = new Set([term]);
  for (const character of characters) {
    if ([...rests].some((rest) => endings(character).includes(rest))) return true;
    const next = new Set<string>();
    for (const rest of rests) {
      for (const way of ways(character)) if (rest.startsWith(way)) next.add(rest.slice(way.length));
      if (rest !== term && SILENT.test(character)) next.add(rest);
    }
    rests = next;
  }
  return false;
}

/** How a character is typed in the midst of a term: itself, its pinyin, its first letter, or zh, ch or sh. */
const ways = (character: string): string[] => [
  character,
  ...readingsOf(character).flatMap((reading) => [reading, reading[0]!, ...(/^[zcs]h/.exec(reading) ?? [])]),
];

/** And as the last of it: any beginning of its pinyin, too. */
const endings = (character: string): string[] => [
  character,
  ...readingsOf(character).flatMap((reading) => reading.split('').map((_, at) => reading.slice(0, at + 1))),
];
