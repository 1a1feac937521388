import { type BeginFilter, beginFilter } from '../../knowledge/begin-filter.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import type { RuleMaker } from '../rule.ts';
import { textBefore } from '../text-before.ts';

type Collocation = Knowledge['collocations'][number];

const WIDEST = 14;
const isBorder = codeSet('，。；！？,;：:“”');
const CLAUSE_END = /^(?:[，。；！,;]|$)/;
const PART_END = /^(?:[，。；！,;、和与及]|$)/;

/** What stands before an offset in its clause. */
function lastClause(text: string, end: number): string {
  return textBefore(text, end, isBorder, (text[end - 1] === '、' ? 2 : 1) * WIDEST);
}

/** A verb and an object that don't go together: 提高监督的力度, 加强业务水平. */
export const collocation: RuleMaker = (knowledge) => {
  const collocations = pairsOf(knowledge);
  const verbs = [...new Set(collocations.map(({ verb }) => verb))];
  // 严格执行……: how it is done governs nothing.
  const governors = verbs.filter((verb) => !/^(?:严格|扎实|突出|重视|规范)$/.test(verb));
  const byVerb = [...Map.groupBy(collocations, ({ verb }) => verb)];
  const fitting = Map.groupBy(
    collocations.map(({ object, instead }) => [instead, object] as const),
    ([instead]) => instead,
  );
  const objects = beginFilter(byVerb.map(([, pairs]) => pairs.map(({ object }) => object)));
  return {
    id: 'collocation',
    terms: byVerb.map(([verb, pairs], list) => [verb, { list, pairs, byFirst: byFirst(pairs) }] as const),
    heedsTerm: (codes, _start, end, entry) => isNear(codes, end, entry, objects),
    check({ text }, hits, { report }) {
      const codes = codesOf(text);
      for (const { start, end, entry } of hits) {
        const from = behindTitle(codes, end);
        // What a name in quotes says belongs to it: 施展“半边天”作用.
        const near = text.slice(from, from + WIDEST + 4);
        const clause = /^(?:“[^，。；！？,;:：“”]{1,8}”|[^，。；！？,;:：”）)])*/.exec(near)![0];
        const sentence = /^[^，。；！？,;：:]*/.exec(text.slice(from, from + WIDEST + 8))![0];
        for (const { verb, object, instead } of entry.pairs) {
          // What is denied twice may have a name in quotes in it: 杜绝“三违”现象不发生.
          const at = (object.startsWith('不') ? sentence : clause).indexOf(object);
          if (at < 0 || at > WIDEST) continue;
          // 严禁“八不准”所列行为: the name says it.
          if (object.startsWith('不') && /“[^”]*$/.test(sentence.slice(0, at))) continue;
          // Behind 和 or 、 an object goes on and may fit: 加强工程质量和安全的监督.
          const stop = instead ? CLAUSE_END : PART_END;
          // 杜绝不发生 is wrong whatever follows.
          const rest = text.slice(from + at + object.length);
          // 加强凝聚力和向心力: both want the same verb.
          const second =
            instead && /^[和与及、]/.test(rest) ? objectBehind(rest, entry.pairs, instead, object) : undefined;
          const ended = object.startsWith('不') || second !== undefined || stop.test(rest);
          if (!ended) continue;
          // 提高发展水平: the right verb is there already, and this one belongs to the noun.
          if (instead && hasVerb(lastClause(text, start), instead)) continue;
          const between = (from > end ? '对' : '') + clause.slice(0, at);
          // 提升素质需净化氛围: a clause of its own.
          if (OWN_CLAUSE.test(between.replace(NO_CLAUSE, ''))) continue;
          // 树立形象的条件: the verb has its object, and what stands behind 的 is what both are about.
          const taken =
            !object.startsWith('不') && between.includes('的') && between.slice(0, between.lastIndexOf('的'));
          if (taken && fitting.get(verb)?.some(([, fits]) => taken.endsWith(fits))) continue;
          // 处理好安全与提高质量的关系: it stands between two things.
          if (object === '关系' && /(?:与|和|同|处理好|理顺)$/.test(text.slice(Math.max(0, start - 3), start)))
            continue;
          // 满足需求等问题: what it takes stands there already.
          if (verb === '满足' && /需求|需要|要求/.test(between)) continue;
          // 水环境建设的氛围, 人才培养机制: the verb is a noun here.
          if (
            between.startsWith('的') ||
            (NOUNS.test(between) && COMPOUND.test(object) && IDEOGRAPH.test(text[start - 1] ?? ''))
          )
            continue;
          // 树立起弘扬文化的意识: an attribute of what another verb takes.
          if (ATTRIBUTE.test(between) && GOVERNS.test(lastClause(text, start))) continue;
          // 维护利益所必要的问题, 开展情况的年报制度: one of a noun.
          if (/所[\u4e00-\u9fff]{1,4}的|^情况/.test(between)) continue;
          // 促进铸牢共同体意识: what is furthered is done to it.
          if (GOVERNING.test(between)) continue;
          // 掌握执行政策的能力, 在推动发展中的作用: it stands in an attribute.
          if (instead && INNER.test(between)) continue;
          if (instead && between.includes('的') && governors.some((other) => lastClause(text, start).includes(other)))
            continue;
          // 召开会议部署慰问活动: what is met for.
          if (verb === '召开' && /(?<![工协学])会(?!员)/.test(between)) continue;
          // 破坏环境 is what is done, 推动绿色发展迈出新步伐 what is reached.
          if (/破坏|污染|迈出|迈上|迈向|跃上|登上|成为/.test(between)) continue;
          // Another verb in between takes the object: 加强管理提高水平.
          // 提高新农村建设的步伐: what stands before 的 governs nothing.
          const governing = between.replace(/[\u4e00-\u9fff]{2}的/g, '');
          if ((instead && hasVerb(between, instead)) || verbs.some((other) => governing.includes(other))) continue;
          // 提高对管理、监督的力度: what stands behind 对 is one attribute, however many words it has.
          // 提高能力和水平的提升: what ends in the same verb's noun is one, too.
          const joins = object.startsWith('的') && /^[与同和跟]/.test(between);
          const whole = instead ? joins || /对.+的$/.test(between) : object.startsWith('的');
          if (/[、和与及]/.test(between.replace(NO_JOINT, '')) && !whole) continue;
          const last = from + at + object.length;
          report({
            type: 'grammar',
            severity: 'warning',
            start,
            end: last,
            message: instead
              ? `“${verb}”和“${object.replace(/^的/, '')}”不搭配，可用“${instead}”`
              : `“${verb}……${object}”重复或矛盾，删去其中一个`,
            why: object.startsWith('不') ? '否定了两次，意思就反了' : '动词和宾语要能搭配',
            fixes: instead
              ? [{ label: `改为“${instead}”`, safe: false, edits: [{ start, end, insert: instead }] }]
              : [],
          });
        }
      }
    },
  };
};

/** Each verb with each object it doesn't go with; what is said of one pair alone counts before what is said of a whole kind. */
function pairsOf({ collocations, mismatches }: Knowledge): Collocation[] {
  const pairs = new Map<string, Collocation>();
  for (const { objects, instead, verbs } of mismatches)
    for (const object of objects) for (const verb of verbs) pairs.set(`${verb} ${object}`, { verb, object, instead });
  for (const pair of collocations) pairs.set(`${pair.verb} ${pair.object}`, pair);
  return [...pairs.values()];
}

/** What of the objects that want this verb stands next in a row, and ends the clause. */
function objectBehind(
  rest: string,
  pairs: readonly Collocation[],
  instead: string,
  object: string,
): string | undefined {
  // 加强参与的积极性和教育的长期性: the other one is of its kind.
  const like = /^[和与及]([^，。；！？,;、和与及]{2,12}[性感率])(?=[，。；！,;]|$)/.exec(rest)?.[1];
  if (like !== undefined && object.endsWith(like.at(-1)!)) return object;
  const next = /^[和与及、]([^，。；！？,;、和与及的]{2,6})(?=[，。；！,;]|$)/.exec(rest)?.[1];
  return next === undefined
    ? undefined
    : pairs.find((pair) => pair.instead === instead && next.endsWith(pair.object))?.object;
}

/** Whether the right verb, or its like, stands there. */
function hasVerb(text: string, verb: string): boolean {
  return text.includes(verb) || (verb === '提高' && text.includes('提升')) || /超出|适应/.test(text);
}

/** The objects that a verb doesn't go with, by the code of their first character; their list's index in the filter of all. */
interface Objects {
  list: number;
  byFirst: ReadonlyMap<number, readonly string[]>;
}

function byFirst(pairs: readonly Collocation[]): Objects['byFirst'] {
  return Map.groupBy(
    pairs.map(({ object }) => object),
    (object) => object.charCodeAt(0),
  );
}

/** Whether one of a verb's objects stands behind `from`, in the same clause and near enough. */
function isNear(codes: Uint16Array, from: number, { list, byFirst }: Objects, { mayBegin }: BeginFilter): boolean {
  const first = behindTitle(codes, from);
  for (let at = first; at <= first + WIDEST; at++) {
    const code = codes[at]!;
    if (has(endsClause, code)) return false;
    if (!mayBegin(codes, at, list)) continue;
    for (const object of byFirst.get(code) ?? NONE) if (stands(codes, at, object)) return true;
  }
  return false;
}

const NONE: readonly string[] = [];

/** Behind 对《…》 the object may stand as far off as it likes: 加强对《女职工劳动保护特别规定》的宣传力度. */
function behindTitle(codes: Uint16Array, from: number): number {
  if (codes[from] !== TO || codes[from + 1] !== OPENS) return from;
  for (let at = from + 2; at < from + LONGEST_TITLE && codes[at] !== 0; at++) if (codes[at] === CLOSES) return at + 1;
  return from;
}

const [TO, OPENS, CLOSES] = [0x5bf9, 0x300a, 0x300b];
const LONGEST_TITLE = 40;

/** Whether a word stands at a place. */
function stands(codes: Uint16Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (codes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** What begins a clause of its own between a verb and a noun, or belongs to the verb: 发扬光大. */
const OWN_CLAUSE = /[需才就也还更]|有着|具有|起着|方面|来|^光大/;
const NO_CLAUSE =
  /需[求要]|就[业医地近读学]|成就|人才|[未本原历往]来|来[访信宾年源往]|更[新年衣多好高大强优]|还[款贷]/g;
/** What makes the object another's. */
const INNER = /\s|应当|焕发|释放|助力|[中上]的|过程的|为$|构建|初见|所必|享有|主张|拥有|具备/;
/** Words that have a character in them that joins two others elsewhere. */
const NO_JOINT = /参与|与会|及时|普及|涉及|以及|和谐|和睦|温和|缓和|及格/g;
const GOVERNS =
  /(?:树立|增强|提高|培养|强化|形成|具有|具备|缺乏|缺少|没有|处理|解决|研究|讨论|反映|作为|成为|是|有)[起了]?$/;
const GOVERNING = /^(?:铸牢|筑牢|树立|树牢|增强|培养|强化|形成)/;
const ATTRIBUTE = /的(?:重大|重要|突出|实际|主要|首要|具体|热点|难点|共性)?$/;
/** 人才培养支持机制: another verb that is a noun there. */
const NOUNS = /^(?:支持|服务|管理|保障|激励|评价|监督|使用|引进|考核|工作)?$/;
/** Nouns that a verb right before them belongs to. */
const COMPOUND = /^(?:机制|体系|模式|制度|问题)$/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;

const CLAUSE_ENDS = '，。；！？,;：:\0';
const endsClause = codeSet(CLAUSE_ENDS);
