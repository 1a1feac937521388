import { isSpelledAround, matchReading } from './match-reading.ts';
import { countSounds, SILENCE, soundOf, spellingsOfSound } from './readings.ts';
import { isInitial, SILENT } from './spoken.ts';

// The places in a term are the bits of a number: of longer ones only so much is looked at first.
const LENGTH = 30;
// Fewer letters before a sign begin something in most texts.
const TELLING = 4;
// A state for each set of places that texts lead to, of which there are few; so that there are never many, nonetheless:
const STATES = 64;
const NOWHERE = 0;
const UNKNOWN = -1;
const SPELLED = -2;

/** A character as an automaton takes it. */
interface Sign {
  itself: string | null;
  readings: readonly string[];
  /** What those begin with, a bit each. */
  initials: number;
  isSilent: boolean;
}

/** Tells whether a text is spelled by a term (see `matchReading`). */
export function createSpeller(term: string): (text: string) => boolean {
  const anchor = anchorOf(term);
  const letters = /^[a-z]*/.exec(term)![0].slice(0, LENGTH);
  // Many terms are not looked for in a single text.
  let automaton: ((text: string) => boolean) | null = null;
  const mayBeSpelled = (text: string) => {
    automaton ??= createAutomaton(letters);
    return automaton(text);
  };
  if (anchor !== -1)
    return (text) => (letters.length < TELLING || mayBeSpelled(text)) && isSpelledAround(text, term, anchor);
  return term.length <= LENGTH ? mayBeSpelled : (text) => mayBeSpelled(text) && matchReading(text, term) !== null;
}

/** Where a term has what can only be typed as it is, and stands in fewer texts than quotation marks do. */
function anchorOf(term: string): number {
  const characters = term.split('');
  const heard = characters.findIndex((each) => !isLetter(each) && !SILENT.test(each));
  return heard === -1 ? characters.findIndex((each) => !isLetter(each)) : heard;
}

const isLetter = (character: string) => character >= 'a' && character <= 'z';

/**
 * For letters, in a step a character: an automaton whose states are the places in the term that may be reached, and
 * which is worked out as far as the texts it is asked about need it.
 */
function createAutomaton(term: string): (text: string) => boolean {
  const { signs, numbers, begun } = signsOf();
  const letters = initialsIn(term.split(''));
  const width = signs.length;
  const numberOf = new Map<number, number>();
  const places: number[] = [];
  let next = new Int16Array(16 * width);
  forget();

  function forget() {
    numberOf.clear();
    places.length = 0;
    next.fill(UNKNOWN);
    add(NOWHERE);
  }

  function add(reached: number): number {
    const number = places.push(reached) - 1;
    numberOf.set(reached, number);
    if (places.length * width > next.length) next = twice(next);
    return number;
  }

  function step(state: number, sign: number): number {
    // Most characters begin with nothing that the term has.
    const { itself, initials, isSilent } = signs[sign]!;
    const isElsewhere = itself === null && !isSilent && (initials & letters) === 0;
    const reached = isElsewhere ? NOWHERE : reach(term, places[state]!, signs[sign]!);
    const known = reached & (1 << term.length) ? SPELLED : numberOf.get(reached);
    if (known === undefined && places.length === STATES) {
      forget();
      return add(reached);
    }
    const number = known ?? add(reached);
    next[state * width + sign] = number;
    return number;
  }

  const first = initialsIn([term]);
  return (text) => {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = numbers[text.charCodeAt(at)]!;
      // Nothing has begun before most characters, and nothing begins with them.
      if (state === 0 && (begun[sign]! & first) === 0) continue;
      const known = next[state * width + sign]!;
      state = known === UNKNOWN ? step(state, sign) : known;
      if (state === SPELLED) return true;
    }
    return false;
  };
}

/** The first letters of some texts, a bit each; what is no letter shares one. */
const initialsIn = (texts: readonly string[]): number =>
  texts.reduce((bits, text) => bits | (1 << Math.max(0, Math.min(27, text.charCodeAt(0) - 96))), 0);

/** The places in the term after one more character; a bit each, but for the start, where a text may begin at any time. */
function reach(term: string, places: number, { itself, readings, isSilent }: Sign): number {
  let reached = isSilent ? places : NOWHERE;
  for (let at = 0; at < term.length; at++) {
    if (at > 0 && !(places & (1 << at))) continue;
    if (term[at] === itself) reached |= 1 << (at + 1);
    for (const reading of readings) {
      for (let length = 1; length <= reading.length && term[at + length - 1] === reading[length - 1]; length++) {
        const isWhole = length === reading.length || isInitial(reading, length) || at + length === term.length;
        if (isWhole) reached |= 1 << (at + length);
      }
    }
  }
  return reached;
}

let known: { signs: Sign[]; numbers: Uint16Array; begun: Int32Array } | null = null;

/** All that letters tell apart: sounds, what is skipped, and letters. By code unit the sign's number, by that what it begins with. */
function signsOf() {
  if (known) return known;
  const signs = Array.from({ length: countSounds() }, (_, sound): Sign => {
    const readings = spellingsOfSound(sound);
    return { itself: null, readings, initials: initialsIn(readings), isSilent: false };
  });
  const skipped = signs.push({ itself: null, readings: [], initials: 0, isSilent: true }) - 1;
  const numbers = new Uint16Array(0x10000);
  for (let code = 0; code < numbers.length; code++) {
    const sound = soundOf(code);
    numbers[code] = sound === SILENCE && SILENT.test(String.fromCharCode(code)) ? skipped : sound;
  }
  for (const itself of 'abcdefghijklmnopqrstuvwxyz')
    numbers[itself.charCodeAt(0)] =
      signs.push({ itself, readings: [], initials: initialsIn([itself]), isSilent: false }) - 1;
  known = { signs, numbers, begun: Int32Array.from(signs, ({ initials }) => initials) };
  return known;
}

function twice(numbers: Int16Array): Int16Array<ArrayBuffer> {
  const more = new Int16Array(numbers.length * 2).fill(UNKNOWN);
  more.set(numbers);
  return more;
}
