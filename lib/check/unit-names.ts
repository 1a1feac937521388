import { allMatches } from '../knowledge/all-matches.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words-of.ts';

/** A name of a unit or a place in a text: 青禾 and 中学. */
export interface UnitName {
  name: string;
  /** Of the packs' unit endings. */
  ending: string;
  start: number;
  end: number;
}

/** What a clause begins with before a name; a name begins with none of it. */
const LEAD = '(?!在|与|同|到|赴|向|为|由|请|对|给|邀请|组织|联合|带领|选派|动员|发动|要求|通知|面向|指导|帮助)';

/** A character of a name in a sentence: none that only sentences have. */
const NAME = '(?![在将要的了把被及使让])[\\u4e00-\\u9fff]';

/** Before the name of a unit none of these is part of it. */
const NO_NAME =
  /^(?:上级|各级|各|全|本|我|该|两|几|校|院|厂|省|市|县|区|镇|乡|村|中心|重点|农村|城市|基层|直属|兄弟|大|小|中|高|新|老|集团|公司|总|分|子|其他|有关|相关|所在)+$/;

/** What a unit's bodies do, and what all its people are called right behind its name. */
const LEADS = ['领导', '指导', '关心', '支持', '带领'];
const WHOLES = ['全体', '广大'];

/** Whom a plan serves, right behind the name of their unit: 提升青禾中学女教职工的素质. */
const PEOPLE = ['女教', '女职', '教职工', '职工', '教师', '员工', '师生', '妇女', '医务'];

/**
 * What shows that a unit is the plan's own: its party committee leads (领导下), all its people are meant (全体), they are
 * served (提升……教职工的素质), or a place is built up (推动青禾县高质量发展).
 */
export type Sign = 'led' | 'whole' | 'served' | 'built';

export interface UnitNames {
  /** Texts one of which stands wherever there is such a sign, right behind the unit's ending where it isn't `led`. */
  signs: Readonly<Record<Sign, readonly string[]>>;
  /** The names in a title or signature, as they follow each other: 青禾县 and 第二中学. */
  in(text: string): UnitName[];
  /** The units that stand in the text as the plan's own by one of these signs. */
  subjects(text: string, by: ReadonlySet<Sign>): UnitName[];
}

/** What stands behind a place that the plan serves. */
const BUILT: readonly string[] = ['高质量', '经济', '跨越', '全面振兴', '乡村振兴', '新篇章', '贡献', '作出', '做出'];

/** Finds unit names by the packs' endings. */
export function compileUnitNames(knowledge: Knowledge): UnitNames {
  const endings = wordsOf(knowledge, 'unit-ending').join('|');
  const bodies = wordsOf(knowledge, 'unit-body').join('|');
  const listed = new RegExp(`([\\u4e00-\\u9fff]{2,12}?)(${endings})`, 'g');
  const led = new RegExp(
    `(?<=[在，。；：（]|^)${LEAD}((?:${NAME}){2,8}?)(${endings})(?=(?:${bodies})[^。；，]{0,14}(?:${LEADS.join('|')})下)`,
    'g',
  );
  const whole = new RegExp(
    `(?<=[，。；：]|^)${LEAD}((?:${NAME}){2,6}?)(${endings})(?=(?:${WHOLES.join('|')})[女]?(?:教职工|职工|教师|员工|妇女|医务))`,
    'g',
  );
  const served = new RegExp(
    `(?<=提升|提高|发挥|调动|维护|激发|增强|关心|关爱|保障|丰富|凝聚)((?:${NAME}){2,6}?)(${endings})(?=(?:${PEOPLE.join('|')}))`,
    'g',
  );
  const built = new RegExp(
    `(?<=建设|推动|推进|谱写|助力|促进|打造|加快)(?:美丽|幸福|和谐|平安|富裕|富强|文明|现代化|新|宜居|的|、){0,6}((?:${NAME}){2,3}?)(县|(?<![城都超上股门])市|(?<![地社山园校辖库片小城老特灾矿牧林])区|镇|乡)(?=的?(?:${BUILT.join('|')}))`,
    'g',
  );
  const patterns: readonly (readonly [Sign, RegExp])[] = [
    ['led', led],
    ['whole', whole],
    ['served', served],
    ['built', built],
  ];
  /** 街道妇联和社区 are two. */
  const several = new RegExp(`^(?:${endings})|${bodies}`);
  const named = (text: string, pattern: RegExp) =>
    allMatches(text, pattern).flatMap(({ index, 0: found, 1: name, 2: ending }) =>
      NO_NAME.test(name!) || several.test(name!)
        ? []
        : [
            {
              name: name!,
              ending: ending!,
              start: index + found.length - name!.length - ending!.length,
              end: index + found.length,
            },
          ],
    );
  return {
    signs: { led: LEADS.map((lead) => `${lead}下`), whole: WHOLES, served: PEOPLE, built: BUILT },
    in: (text) => named(text, listed),
    subjects: (text, by) => patterns.flatMap(([sign, pattern]) => (by.has(sign) ? named(text, pattern) : [])),
  };
}
