import { allMatches } from '../../knowledge/all-matches.ts';
import { WHITE_SPACE } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { formSigns, isMeantOpen, opensForm } from '../is-form.ts';
import type { Range } from '../read-block.ts';
import type { BlockContext, Problem, Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const YEAR =
  /(?<![\dA-Za-z])(?:二[〇○ＯO0]|[12][\dO])(?:[xX×✕＿_*＊○□△]{1,2}|\d[xX×✕＿_*＊○□△])(?![一二三四五六七八九]|\d+(?![\d年]))年?|(?:二[〇○]|20)\s{2,}年|(?<![\dA-Za-z])[xX×]{2,3}\d年|(?<![\dA-Za-z])[十二][xX×](?=[大届])/g;
const LETTERS = /[xX×✕Ｘｘ]+/g;
const BRACES = /\{[^{}\n]{1,8}\}/g;
/** One of the signs comes first: what stands before them is looked at for each by itself. */
const SIGNS =
  /(?=[0＿_○〇△□☆★◯※■●◆Nn…])(?:(?<!\d)0[xX×]{2,3}(?=[-—]\d)|(?<!\d)0[.．][xX×]+(?![\dA-Za-z])|[＿_]{2,}|(?<=[\u4e00-\u9fff“])[＿_](?=[\u4e00-\u9fff”])|(?<![一二三四五六七八九〇零○])[○〇]{2,}|[△□☆★◯※■●◆]{2,}|(?<=[\u4e00-\u9fff])[Nn](?=[项名场期](?![+＋]))|(?<=“)…{1,2}(?=”(?:为|的|活动|主题))|(?<=[\u4e00-\u9fff])□(?=[名人次元个期万场户份项家年月日]))/g;
const BLANK_DATE = /(?:\d{4}\s*)?年[\s　]+月(?:[\s　]+日)?|(?<=\d{4}年)[\s　]+月[\s　]+日|月[\s　]{2,}日/g;
/** A gap before what is counted, or behind what is asked for: 先进　　名；电话：　　。 */
const BLANK_COUNT =
  /[ \u3000](?<=[\u4e00-\u9fff].)[ \u3000]+(?=(?:[名人元个期万场户份次项％%]|人次|万元)(?:$|[，。；、,;.）)]|以上|以内|左右|以下))|[ \u3000](?<=[\u4e00-\u9fff].)(?: {2,}|\u3000{2,})(?=[名元个万场户份次项])|[ \u3000](?<=[\u4e00-\u9fff][：:].)[ \u3000]+(?=[，。；、）)])/g;
/** A number that is half given: 12345XXXXX. */
const HALF_NUMBER = /(?<![\dA-Za-z-])\d{3,}[xX×*＊]{3,}(?![\dA-Za-z])/g;
const LATIN = /[A-Za-z0-9]/;

/** A gap, or that a form begins in the block. */
type Note = { gap: Problem } | 'form';
const FORM = Symbol();

/** Something still to be filled in: `20xx年`, `XX公司`, `张××`, `__`, `（填写姓名）`, an empty date. */
export const placeholder: RuleMaker = (knowledge): Rule<string | typeof FORM, Note> => {
  const nouns = wordsOf(knowledge, 'filler-noun');
  const exempt = wordsOf(knowledge, 'filler-exempt');
  const prompts = wordsOf(knowledge, 'filler-prompt');
  const names = new Set(wordsOf(knowledge, 'filler-name'));
  return {
    id: 'placeholder',
    terms: [...prompts.map((prompt) => [prompt, prompt] as const), ...formSigns.map((sign) => [sign, FORM] as const)],
    needs: [
      ...'xX×✕Ｘｘ_＿○△□☆★◯〇※■●◆{',
      ...sideBySide('Nn', '项名场期'),
      ...['“…'],
      ...sideBySide(WHITE_SPACE, '，。；、）)'),
      '**',
      '＊＊',
      ...[...'0123456789'].flatMap((digit) => [`${digit}*`, `${digit}＊`]),
      ...[...WHITE_SPACE].flatMap((space) => [...'年月日名人次元个期万场户份项％%'].map((unit) => `${space}${unit}`)),
    ],
    check(block, hits, { note }) {
      if (hits.some(({ entry }) => entry === FORM) && opensForm(block.text.slice(block.first, block.last)))
        note('form');
      const found: Range[] = [];
      const taken = new Set<number>();
      const add = (start: number, end: number) => {
        for (let at = start; at < end; at++) if (taken.has(at)) return;
        for (let at = start; at < end; at++) taken.add(at);
        found.push({ start, end });
      };
      for (const { index, 0: match } of allMatches(block.text, YEAR)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, BRACES)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, SIGNS)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, BLANK_DATE)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, BLANK_COUNT)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, HALF_NUMBER)) add(index, index + match.length);
      for (const { index, 0: match } of allMatches(block.text, LETTERS)) {
        if (stands(block, index, index + match.length, nouns, exempt)) add(index, index + match.length);
      }
      // 姓名（单位名称） says what else may stand there.
      for (const { start, end, entry } of hits)
        if (entry && entry !== FORM && !isAlternative(block.text, start)) add(start, end);
      for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
        if (isMeantOpen(block.text, start, end)) continue;
        const range = widen(block.text, start, end, nouns);
        const gap = block.text.slice(range.start, range.end).trim();
        const field = fieldOf(gap, names);
        note({
          gap: {
            severity: 'error',
            ...range,
            message: block.text.slice(start, end).trim() ? `“${gap}”还没有填写` : `“${gap}”前面空着，还没有填写`,
            why: '模板或旧稿里留下的空位，交出去之前要换成本单位的实际内容',
            ...(field && { field }),
          },
        });
      }
    },
    checkDocument({ draft, plan }, notes, report) {
      let inForm = false;
      for (const { block, note } of notes) {
        if (note === 'form') inForm ||= draft.blocks[block]!.id !== plan.title?.block;
        else if (!inForm) report(block, { ...note.gap, fixes: [] });
      }
    },
  };
};

/** What is to be filled in, where it is one and the same in the whole document: the plan's year, the unit's name. */
function fieldOf(gap: string, names: ReadonlySet<string>): string | undefined {
  if (/^(?:二[〇○]|[12]\d|20\s).*年$/.test(gap) || (/^[12]\d/.test(gap) && !gap.endsWith('年'))) return '年度';
  const braced = /^\{(.+)\}$/.exec(gap)?.[1];
  if (braced) return braced;
  const name = gap.replace(/^[^\p{L}]+|^[xX某〇]+|(?:名称)?[^\p{L}]+$/gu, '').replace(/^[xX×某〇○]+/, '');
  return names.has(name) ? name : undefined;
}

function isAlternative(text: string, start: number): boolean {
  return text[start] === '（' && /(?:姓名|名称)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether a run of x or × stands for something: not part of a Latin word or a product, not an X-ray. */
function stands(
  { text }: BlockContext,
  start: number,
  end: number,
  nouns: readonly string[],
  exempt: readonly string[],
): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (LATIN.test(before) || LATIN.test(after) || /^-\d/.test(text.slice(end, end + 2))) return false;
  if (exempt.some((word) => text.startsWith(word, start))) return false;
  if (end - start > 1) return true;
  return nouns.some((noun) => text.startsWith(noun, end));
}

/** The placeholder with the noun it stands before, so that the message names the whole gap. */
function widen(text: string, start: number, end: number, nouns: readonly string[]): Range {
  const noun = nouns.find((word) => text.startsWith(word, end));
  return { start, end: noun ? end + noun.length : end };
}
