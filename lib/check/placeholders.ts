import type { Draft, Edit, Span } from '../draft/draft.ts';
import type { Finding } from './finding.ts';
import { sentenceAround } from './sentence-around.ts';

/** One question of the form in which all of a document's placeholders and masks are filled in. */
export interface Gap {
  /** The same for all its places, and from one analysis to the next: what answers are kept by. */
  key: string;
  /** What stands there, as first written: `××县`. */
  text: string;
  /**
   * Name of the field it is (县, 年度, 单位), by which an answer may be remembered for the unit's next document; absent
   * where an answer is good for this place only.
   */
  field?: string;
  places: GapPlace[];
  /** What it most likely is, best first; may be empty. */
  options: string[];
}

export interface GapPlace extends Span {
  /** The sentence it stands in, for the user to know it by. */
  sentence: string;
  finding: string;
}

const TYPES = new Set(['placeholder', 'mask', 'empty-quote']);
const CONTEXT = 4;

/**
 * The gaps of a document in reading order, from the findings of its draft: xx县 and ××县 are one, so is every 20xx年.
 * `year` is the plan's, which fills its own gap. Findings of other kinds are passed over.
 */
export function gapsOf(findings: readonly Finding[], draft: Draft, year?: number): Gap[] {
  const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
  const gaps = new Map<string, Gap>();
  for (const finding of findings) {
    if (!TYPES.has(finding.type)) continue;
    const { block, start, end, text, field, id } = finding;
    const whole = texts.get(block)!;
    const options = finding.fixes.flatMap(({ edits }) => edits.map(({ insert }) => insert));
    const key = keyOf(finding, options[0], whole);
    const place: GapPlace = { block, start, end, text, sentence: sentenceAround(whole, start), finding: id };
    const gap = gaps.get(key);
    if (gap) gap.places.push(place);
    else {
      const known = field === YEAR && year !== undefined ? [String(year)] : options;
      gaps.set(key, { key, text, ...(field && { field }), places: [place], options: known });
    }
  }
  return [...gaps.values()];
}

/**
 * The edits that put the answers (by the gaps' keys) in every place; to be applied together, to the draft the gaps are
 * of. A gap without an answer, or with a blank one, stays open. An answer need not repeat what stands behind the gap:
 * 青禾 and 青禾县 both fill ××县.
 */
export function fillGaps(gaps: readonly Gap[], answers: Readonly<Record<string, string>>): Edit[] {
  return gaps.flatMap(({ key, field, places }) => {
    const answer = answers[key]?.trim();
    if (!answer) return [];
    return places.map(({ block, start, end, text }) => ({
      block,
      start,
      end,
      was: text,
      insert: field === YEAR ? filledYear(text, answer) : filled(text, answer),
    }));
  });
}

/** What the rule placeholder calls the plan's year. */
const YEAR = '年度';

/** Gaps of one field are one, masks of one word too; any other is known by what stands around it. */
function keyOf({ field, text, start, end }: Finding, restored: string | undefined, whole: string): string {
  if (field) return `field ${field}`;
  if (restored) return `mask ${text} ${restored}`;
  return `place ${whole.slice(Math.max(0, start - CONTEXT), start)}|${text}|${whole.slice(end, end + CONTEXT)}`;
}

const SIGNS = /^[xX×✕＿_*＊○□△☆★◯〇※某\s]+/;
const EMPTY_PAIR = /^([“‘"《「（(【〔[])\s*([”’"》」）)】〕\]])$/;

function filled(text: string, answer: string): string {
  const pair = EMPTY_PAIR.exec(text);
  if (pair) return pair[1] + answer + pair[2];
  const tail = SIGNS.test(text) ? text.replace(SIGNS, '') : '';
  return answer.endsWith(tail) ? answer : answer + tail;
}

/** 20xx年 by 2027 or 2027年; 二〇××年 by the same in Chinese. */
function filledYear(text: string, answer: string): string {
  const digits = /\d{4}/.exec(answer)?.[0] ?? answer.replace(/年$/, '');
  const chinese = /^二/.test(text);
  const year = chinese ? digits.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!) : digits;
  return text.trimEnd().endsWith('年') ? `${year}年` : year;
}
