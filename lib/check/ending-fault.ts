import type { OutlineEntry } from '../plan/plan.ts';
import type { Lines, Odd } from './endings.ts';

/** How bad a fault the ending of the line at `index` is; undefined where it is none. */
export function endingFault(ending: Odd, lines: Lines, index: number): 'error' | 'warning' | undefined {
  const bare = lines.isBare(index);
  if (ending.mark === 'comma')
    return (bare && ending.length < 8) || isNamed(ending, lines, index) ? undefined : 'error';
  if (bare) return undefined;
  const entry = lines.entryOf(index);
  const behind = lines.behind(index);
  const isLast = behind === undefined;
  const next = isLast ? undefined : lines.entryOf(behind);
  // A label that nothing follows is left over from a page.
  if (ending.mark === 'colon' && !entry && isLast && ending.length <= LONGEST_LABEL) return undefined;
  if (ending.mark === 'colon') return !isLast && !(entry && endsList(entry, next)) ? undefined : 'error';
  // A list goes on behind it, its own or the one around it.
  if (ending.mark === 'semicolon' && !entry?.marker && isListed(lines, index)) return undefined;
  if (ending.mark === 'semicolon' && (!entry || !next) && isBetweenItems(lines, index, entry, next)) return undefined;
  if (ending.mark === 'semicolon')
    return entry && goesOn(entry, next, lines, index) && !isOddOne(entry, lines, index) ? undefined : 'warning';
  // Nothing at the end.
  if (entry) {
    const beside = siblingsOf(entry, lines, index);
    const opens = next && (next.level > entry.level || opensList(entry, next));
    const fewest = opens ? 0 : 1;
    // 一是 behind （三） is on its level, and yet no other of its kind.
    const kin = beside.filter((at) => shapeOf(lines.entryOf(at)!) === shapeOf(entry));
    const alike = kin.length > fewest && kin.every((at) => lines.markOf(at) === 'none') && !ending.several;
    if (ending.sentence && ending.length > 12) return alike ? undefined : 'error';
    // A bare phrase is right without a stop, unless every line beside it has one.
    const siblings = beside.filter((at) => !lines.isBare(at));
    const endsItsList = !next || next.level < entry.level;
    const heads = !isLast && (!next || next.level > entry.level || opensList(entry, next));
    const odd =
      !heads && siblings.length > (ending.length > 12 ? 0 : 1) && siblings.every((at) => lines.markOf(at) === 'stop');
    // The last of a list whose other lines end in ； is to close it.
    const unclosed = endsItsList && siblings.length > 0 && siblings.every((at) => lines.markOf(at) === 'semicolon');
    return (odd || unclosed) && ending.length > 5 ? 'error' : undefined;
  }
  if (!ending.sentence) return undefined;
  const signature = ending.length < 25 && ending.clauses < 3 && !ending.note && isWithin(2, index, lines.behind);
  const opening = ending.length < 30 && isWithin(1, index, lines.before);
  return signature || opening || (ending.length < 40 && isWithin(0, index, lines.before)) ? undefined : 'error';
}

/** In characters, its colon with it. */
const LONGEST_LABEL = 6;

/** Whether no more than `most` lines follow it in a direction. */
function isWithin(most: number, index: number, step: Lines['before']): boolean {
  let at: number | undefined = index;
  for (let left = most; left >= 0 && at !== undefined; left--) at = step(at);
  return at === undefined;
}

/** A time as a label: 二月：. */
const TIME = /[月周季期]/;
const FIRST = /^[（(第]?(?:1|一|甲|①|⑴)(?!\d|[一二三四五六七八九十])/;
/** The articles of a set of rules, which hold （一） though they are on a deeper level of a plan. */
const ARTICLE = '第#条';

/** Whether the next entry begins a list of its own, on whatever level: （一） is followed by 第一. */
function opensList(entry: OutlineEntry, next: OutlineEntry): boolean {
  return (FIRST.test(next.marker) || TIME.test(next.marker)) && shapeOf(next) !== shapeOf(entry);
}

/** A marker without its number; remembered, as a document has few of them, and each line looks at those beside it. */
function shapeOf({ marker }: OutlineEntry): string {
  let shape = shapes.get(marker);
  if (shape === undefined) {
    // 第1—2周 and 第10周 are labels of one list.
    shape = TIME.test(marker)
      ? marker.replace(/^.*(?=[月周季期])/, '')
      : marker.replace(/\d+|[一二三四五六七八九十]+/, '#');
    if (shapes.size === MOST_SHAPES) shapes.clear();
    shapes.set(marker, shape);
  }
  return shape;
}

const MOST_SHAPES = 1000;
const shapes = new Map<string, string>();

/** Whether a list goes on behind a line: its own, or the one around it where its lines end in ； or ： too. */
function goesOn(entry: OutlineEntry, next: OutlineEntry | undefined, lines: Lines, index: number): boolean {
  // Lines of a list that has no numbers.
  if (next && !entry.marker && !next.marker && next.level === entry.level) return true;
  if (!next?.marker || next.level === 1) return false;
  if (next.level >= entry.level) return true;
  const isAlike = (at: number) => {
    const mark = lines.markOf(at);
    return (mark === 'semicolon' || mark === 'colon') && lines.entryOf(at)?.level === next.level;
  };
  for (const step of [lines.before, lines.behind]) {
    let at = step(index);
    for (let left = MOST_BESIDE; left > 0 && at !== undefined; left--, at = step(at)) if (isAlike(at)) return true;
  }
  return isAlike(index);
}

/** Whether it alone ends in ； in a list whose other lines end in full stops, but for one that may end in nothing. */
function isOddOne(entry: OutlineEntry, lines: Lines, index: number): boolean {
  const others = siblingsOf(entry, lines, index).filter((at) => !lines.isBare(at));
  const stops = others.filter((at) => lines.markOf(at) === 'stop').length;
  return stops > 2 && others.every((at) => lines.markOf(at) !== 'semicolon') && stops + 1 >= others.length;
}

/** Whether a colon at the end of `entry` leads to nothing: the next paragraph goes on counting, or is a heading above. */
function endsList(entry: OutlineEntry, next: OutlineEntry | undefined): boolean {
  if (!next) return false;
  if (next.level === entry.level && shapeOf(next) === shapeOf(entry)) return true;
  return next.level < entry.level && !FIRST.test(next.marker);
}

/** Enough neighbours to tell a habit by. */
const MOST_BESIDE = 30;

/** The places of the lines beside it on the same level of the outline, the nearest ones. */
function siblingsOf(entry: OutlineEntry, lines: Lines, index: number): number[] {
  const found: number[] = [];
  for (const step of [lines.before, lines.behind]) {
    const most = found.length + MOST_BESIDE;
    for (let at = step(index); at !== undefined && found.length < most; at = step(at)) {
      const other = lines.entryOf(at);
      if (!other) continue;
      if (other.level < entry.level || isArticleAround(entry, other)) break;
      if (other.level === entry.level) found.push(at);
    }
  }
  return found;
}

/** Whether what is counted up to here is another article's. */
function isArticleAround(entry: OutlineEntry, other: OutlineEntry): boolean {
  return shapeOf(other) === ARTICLE && shapeOf(entry) !== ARTICLE;
}

/** The longest name in a list of names. */
const LONGEST_NAME = 12;

/**
 * Whether it is one of two or more names, each on a line of its own, that end in commas, behind 由下列人员组成： and up to a
 * full stop. Lines with numbers end in ；.
 */
function isNamed({ length }: Odd, lines: Lines, index: number): boolean {
  const isName = (at: number) => lines.markOf(at) === 'comma' && !lines.entryOf(at)?.marker;
  if (length > LONGEST_NAME || !isName(index)) return false;
  const ends = (step: Lines['before'], mark: 'colon' | 'stop') => {
    let at = step(index);
    let count = 1;
    while (at !== undefined && isName(at) && count < MOST_BESIDE) {
      at = step(at);
      count++;
    }
    return at !== undefined && lines.markOf(at) === mark ? count : 0;
  };
  const before = ends(lines.before, 'colon');
  return before > 0 && before + ends(lines.behind, 'stop') > 2 && ends(lines.behind, 'stop') > 0;
}

/** Whether it stands between two items of a list, and so belongs to the first: it ends as they do. */
function isBetweenItems(lines: Lines, index: number, entry?: OutlineEntry, next?: OutlineEntry): boolean {
  const before = lines.before(index);
  const behind = lines.behind(index);
  if (behind === undefined || entry?.level === 1 || next?.level === 1) return false;
  const follows = before !== undefined && lines.markOf(before) === 'semicolon' && next !== undefined;
  return follows || (Boolean(entry?.marker) && lines.markOf(behind) === 'semicolon');
}

/** Whether it is in a list without numbers: two and more lines that end in ；, up to the last one. */
function isListed(lines: Lines, index: number): boolean {
  const goesOnAt = (at: number | undefined) =>
    at !== undefined && lines.markOf(at) === 'semicolon' && !lines.entryOf(at)?.marker;
  let last: number | undefined = index;
  let count = 0;
  while (last !== undefined && goesOnAt(last) && count < MOST_BESIDE) {
    last = lines.behind(last);
    count++;
  }
  const closed = last !== undefined && lines.markOf(last) === 'stop' && !lines.entryOf(last)?.marker;
  const before = lines.before(index);
  if (closed) return count > 1 || goesOnAt(before) || (before !== undefined && lines.markOf(before) === 'colon');
  // Of a list that never comes to its full stop only the last line is at fault.
  return count > 1 && (count > 2 || goesOnAt(before));
}
