import { escapeTemplate } from './template.ts';

/** Part of a sentence that will differ the next time it is used. Offsets in UTF-16 code units, half-open. */
export interface FieldGuess {
  start: number;
  end: number;
  /** What stands there now. */
  text: string;
  /** Name of the field it could become. */
  name: string;
}

interface Pattern {
  pattern: RegExp;
  name(match: RegExpExecArray): string;
}

const counted: Record<string, string> = {
  人: '人数',
  名: '人数',
  次: '次数',
  场: '场次',
  期: '期数',
  份: '份数',
  元: '金额',
  万元: '金额（万元）',
  小时: '学时',
};

const UNIT_ENDING = '(?:幼儿园|小学|中学|大学|学院|学校|医院|公司|集团|工会|女职工委员会|女工委|妇联|街道|社区)';

// Tried in this order; what an earlier one took, a later one leaves alone.
const patterns: Pattern[] = [
  { pattern: /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g, name: () => '日期' },
  { pattern: /(?:19|20)\d{2}(?=\s*(?:年|学年|-|—|至))/g, name: () => '年度' },
  { pattern: /\d{1,2}月\d{1,2}日/g, name: () => '日期' },
  { pattern: /\d+(?:\.\d+)?(?=\s*(万元|小时|[人名次场期份元]))/g, name: (match) => counted[match[1]!]! },
  {
    // A name of a unit has no clear beginning in running text, so only where a sentence or a clause begins.
    pattern: new RegExp(`(?<=^|[，。；：、“（《\\s])(?![各全本我该])[\\u4e00-\\u9fff]{2,12}?${UNIT_ENDING}`, 'gm'),
    name: () => '单位',
  },
];

/** What in a text looks like a field, in reading order. `units` are the names the user's unit is known by. */
export function suggestFields(text: string, units: string[] = []): FieldGuess[] {
  const guesses: FieldGuess[] = [];
  const add = (start: number, found: string, name: string) => {
    const end = start + found.length;
    if (guesses.every((other) => end <= other.start || start >= other.end)) {
      guesses.push({ start, end, text: found, name });
    }
  };
  for (const unit of units.filter(Boolean).sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + unit.length)) add(at, unit, '单位');
  }
  for (const { pattern, name } of patterns) {
    for (const match of text.matchAll(pattern)) add(match.index, match[0], name(match as RegExpExecArray));
  }
  guesses.sort((a, b) => a.start - b.start);
  return numbered(guesses);
}

/** The text as a snippet's body, with these parts as fields that default to what stood there. */
export function withFields(text: string, guesses: FieldGuess[]): string {
  let body = '';
  let at = 0;
  for (const guess of guesses.toSorted((a, b) => a.start - b.start)) {
    body += `${escapeTemplate(text.slice(at, guess.start))}{${guess.name}:${escapeTemplate(guess.text)}}`;
    at = guess.end;
  }
  return body + escapeTemplate(text.slice(at));
}

/** One name means one value: the second number of people is `人数2`, the same year is the same `年度`. */
function numbered(guesses: FieldGuess[]): FieldGuess[] {
  const values = new Map<string, string[]>();
  return guesses.map((guess) => {
    const known = values.get(guess.name) ?? [];
    values.set(guess.name, known);
    if (!known.includes(guess.text)) known.push(guess.text);
    const nth = known.indexOf(guess.text) + 1;
    return nth === 1 ? guess : { ...guess, name: `${guess.name}${nth}` };
  });
}
