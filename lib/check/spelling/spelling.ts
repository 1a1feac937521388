import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Confusion } from '../../knowledge/schema/confusion.ts';
import { usualTexts } from '../../knowledge/usual-texts.ts';
import type { RuleMaker } from '../rule.ts';
import { isSurname } from '../surnames.ts';
import { corrections } from './corrections.ts';
import { createLexicon, type SpellingData } from './lexicon.ts';

/** Words the dictionary lacks, or has in the wrong spelling, are the packs' to say. */
export function lexiconFor(knowledge: Knowledge, data: SpellingData) {
  const terms = [
    ...knowledge.vocabulary.flatMap((list) => list.words),
    ...knowledge.confusions.map((entry) => entry.right),
    ...knowledge.laws.flatMap((law) => [law.name, ...(law.aliases ?? [])]),
    ...knowledge.festivals.flatMap((festival) => festival.forms),
  ];
  // A word that is wrong only in certain surroundings is a word all the same.
  const slips = new Set(knowledge.confusions.filter(isAlwaysWrong).map((entry) => entry.wrong));
  const register = usualTexts(knowledge);
  for (const { right } of knowledge.confusions) if (right.length === 2) register.push(right);
  return createLexicon(data, terms, slips, register);
}

/** What must be gained to be more than a hint, and to be told though a frame may take any word. */
const SURE = 3.3;
const CERTAIN = 9;

function isAlwaysWrong({ after, before, near, level, style }: Confusion): boolean {
  return !after && !before && !near && !style && level === 'error';
}

/**
 * Slips beyond any list: characters that are no word, one sound or look away from a word that fits there. The data
 * are large, so the rule is made apart from the others, once they are loaded.
 */
export function spelling(data: SpellingData): RuleMaker {
  return (knowledge) => {
    const lexicon = lexiconFor(knowledge, data);
    return {
      id: 'spelling',
      yields: true,
      check({ text }, _hits, { report }) {
        for (const { start, end, right, gain } of corrections(text, lexicon)) {
          const written = text.slice(start, end);
          const { insert, ...marked } = whatDiffers(written, right, start);
          const sure = gain >= SURE;
          const coined = namesActivity(text, start, end);
          if (!sure && (coined || namesPlace(text, start, end))) continue;
          if (NUMBER_BEHIND.test(text.slice(end, end + 8))) continue;
          if (gain < CERTAIN && (namesPerson(text, start, end) || isClassical(text, start, end))) continue;
          if (gain < CERTAIN && isInFrame(text, start, end)) continue;
          report({
            type: 'typo',
            severity: sure && !coined ? 'warning' : 'hint',
            ...marked,
            ...(marked.end - marked.start < written.length && { word: written }),
            message: `“${written}”可能是“${right}”`,
            why: '这几个字不成词，与之音近或形近的词放在这里更通顺',
            fixes: [{ label: `改为“${right}”`, safe: false, edits: [{ ...marked, insert }] }],
          });
        }
      },
    };
  };
}

/** Of a word of more than two characters what is to be replaced, and by what; a shorter one, or one of another length, whole. */
function whatDiffers(written: string, right: string, start: number): { start: number; end: number; insert: string } {
  let from = 0;
  let to = written.length;
  if (to > 2 && right.length === to) {
    while (written[from] === right[from]) from++;
    while (written[to - 1] === right[to - 1]) to--;
  }
  return { start: start + from, end: start + to, insert: right.slice(from, to) };
}

/** The longest name in quotes, in characters. */
const LONGEST_NAME = 10;

/** Whether it stands in a short name in quotes, where puns are made: “医路芳华”. */
function namesActivity(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('“', start);
  if (open < 0 || text.slice(open, start).includes('”')) return false;
  const close = text.indexOf('”', end);
  return close > 0 && close - open <= LONGEST_NAME + 1;
}

/** Of a document's number: 青直工〔2014〕7号. */
const NUMBER_BEHIND = /^[\u4e00-\u9fff]{0,2}[〔［[（(]\d{4}[〕］\]）)]/;

/** What stands before a person's name, and behind it. */
const POST =
  /(?:^|[^\u4e00-\u9fff]|书记|主任|主席|委员|组长|局长|校长|院长|厂长|经理|演员|同志|师傅|干部|代表|先进个人|标兵)$/;
const CALLED =
  /^(?:$|[^\u4e00-\u9fff]|等|和|与|同志|同学|老师|师傅|书记|主任|主席|医生|护士|大姐|女士|先生|表示|介绍|指出|提出|担任|负责|主持|牵头|带领|参加|出席|发言|汇报)/;

/** Whether it is the second part of a person's name, or the whole of it: 孟建柱同志, 演员李冰冰. */
function namesPerson(text: string, start: number, end: number): boolean {
  for (const first of [start - 1, start])
    for (const size of [2, 3])
      if (
        end <= first + size &&
        isSurname(text.charCodeAt(first)) &&
        POST.test(text.slice(Math.max(0, first - 4), first)) &&
        CALLED.test(text.slice(first + size, first + size + 2))
      )
        return true;
  return false;
}

/** Words of old texts, and of none that is made today. */
const OLD = /[之者其兮矣焉乎哉曰吾汝孰岂亦弗莫惟而以则于无非]/;
const NEW =
  /[的了们着是在这那和与吗呢吧给把被让]|工作|建设|活动|学习|服务|职工|妇女|家庭|学生|教师|管理|安全|发展|提高|推进|加强/;
const LONGEST_SAYING = 60;

/** Whether it stands in a saying that is quoted: “善弈者谋势，不善弈者谋子”. */
function isClassical(text: string, start: number, end: number): boolean {
  const before = /“([^”“]*)$/.exec(text.slice(Math.max(0, start - LONGEST_SAYING), start))?.[1];
  const behind = /^([^”“]*)”/.exec(text.slice(end, end + LONGEST_SAYING))?.[1];
  if (before === undefined || behind === undefined) return false;
  const saying = before + text.slice(start, end) + behind;
  return !/[”“]/.test(saying) && OLD.test(saying) && !NEW.test(saying);
}

/** Frames that take any word: 应慰尽慰, 学一学, 一企一策, 三校一院. */
const FRAME =
  /应([\u4e00-\u9fff])尽\1|([\u4e00-\u9fff])一\2|[一二两双三四五六七八九十百千][\u4e00-\u9fff][一二两三四五六七八九十][\u4e00-\u9fff]/g;

/** Whether it has a part in such a frame. */
function isInFrame(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 3);
  for (const { index, 0: frame } of text.slice(from, end + 3).matchAll(FRAME))
    if (from + index < end && start < from + index + frame.length) return true;
  return false;
}

/** What the name of a body or a place ends with, and words that begin as such: 市场 is no 市. */
const BODY =
  /^[\u4e00-\u9fff]{0,6}(?:公司|集团|厂|医院|学校|中学|小学|幼儿园|街道|社区|[省市县区镇乡村](?![场民政域级内容值别间块土庄落振]))/;

/** Whether a run of ideographs (or what follows the year) begins there and goes on as the name of a body does: 锦川纺织有限公司. */
function namesPlace(text: string, start: number, end: number): boolean {
  return (
    end - start <= 3 &&
    !/[\u4e00-\u9fff]/.test(
      text
        .slice(Math.max(0, start - 2), start)
        .replace(/年$/, '')
        .at(-1) ?? '',
    ) &&
    BODY.test(text.slice(end, end + 12))
  );
}
