import { codeSet, has } from '../knowledge/code-set.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words-of.ts';
import { rowWords } from './rows.ts';
import { textBefore } from './text-before.ts';

/** A row of words: where it begins and ends, and the offsets of the commas in it. */
export interface ClosedRow {
  start: number;
  end: number;
  commas: number[];
}

/** What shows, behind a row's last word, that it is one. */
export type Closer = 'sum' | 'head' | 'tail' | 'count' | 'join' | 'act' | 'alike';

/** Verbs that are nouns as well, so that words of a row may begin with them. */
const NOUNS_TOO = new Set(
  '工作|生活|教学|发展|学习|服务|组织|保障|宣传|教育|培训|管理|检查|考核|调解|接待|沟通|联系|帮助|支持|统计|安排|交流|指导|保护|照顾|关怀|维修|保养|操作|走访|慰问|协调|评选|选拔|救助|资助|排查|整改|备课|上课|处置|疏导|汇报|登记|通报|培养|引导|设置|推广|反馈|监督|申报|策划|履行|利用|保证|承诺'.split(
    '|',
  ),
);
/** Verbs that lead a row in, besides those of the packs. */
const LEADS =
  '购置|购买|配备|添置|提供|完善|看望|表彰|清理|整治|打击|推行|推进|争当|争做|撰写|发放|印发|团结|涵盖|包含|区分|分设|围绕|采取|采用|运用|借助|依托|做好|抓好|搞好|协助|会同|联合|邀请|关爱|帮扶|加强|普及|掌握|听取|审议|征求|克服|消除|化解|满足|增进|丰富|活跃|锻炼|锤炼|改善|优化|保持|确保|处理|落实|执行|接受|组建|成立|筹备|编制|制定|修订|填报|收集|整理|展示|展现|体现|反映|了解|促进|推动';
/** Verbs that govern what stands behind them, so that no word of a row begins with them. */
const GOVERN =
  '安装|实时|稳住|确定|煽动|宣扬|夯实|释放|涵养|恰当|统筹|建设和|发展和|搭建|引入|探索|尊重|符合|损害|借鉴|分析|认清|平衡|摒弃|干扰|查询|繁荣|鼓励|需要|希望|通知|实行|实施|通过|有利于|表现|增加|减少|扩大|缩小|提出|传授|运用|负责|负有|追究|控制|引领|封存|依法|依照|充满|拉动|遵守|违反|导致|造成|影响|遭受|带来|取得|获得|迎来|面临|应对|适应|启动|加快|放宽|放开|突破|用论据|有说服力';
/** What no row goes over, and how far it is read back. */
const isBorder = codeSet('。；：！？…“”《》（）()\n;:');
const FAR = 60;
/** No word of a row is longer. */
const LONGEST = 8;
const SIGN = /[，,、]/;
/** What stands in clauses, and in no word of a row. */
const OF_CLAUSES =
  /[的了着得也都要应须请被使让把将能会可并已还即则就很更最其此该各每对不而说它用越由于以为在从向到给共同]|以后|之后|因此|以及|或者|包括|尤其|特别是|主要|进一步|及时|有关|其他|等(?!级|待|候)/;
/** Words that have such a character in them all the same. */
const HARMLESS =
  /技能|智能|功能|职能|效能|动能|才能|性能|节能|能力|能手|能源|能量|应急|应用|响应|适应|供应|反应|要求|要点|需要|纪要|心得|许可|认可|可行|使用|使命|大使|申请|请假|请示|邀请|宴请|会[议员费展场所务计]|[社工协大开例班晨晚年]会|座谈会|交流会|联谊会|运动会|家长会|联合会|委员会|理事会|展示会|报告会|研讨会|分享会|总结会|表彰会|动员会|不[良足当实孕公]|对[口象联子账]|即兴|规则|守则|细则|原则|成就|就[业医餐诊学]|最[美佳]|更年期|更新|更衣|各[界族]|着[装火]|沉着|穿着|得[失分]|目的|的确|还款|已[婚育]|将军|请柬|[都用]+[市水电气火餐车工]|首都|共[产青建享识]|公共|共[同性]?活动|同[学伴行事济]|合同|协同|胡同|行为|作为|人为|以上|以下|[存潜内外]在|在[职校岗线编册]|从[业教]|[方导流意取]向|向上|[报签迟]到|到位|[供补]给|自由|理由|由头|而立|说课|小说|解说|演说|优越/g;
/** 坚决，深入实施: how something is done is no word of a row; nor is what begins so. */
const ADVERB =
  /^(?:模范|任何|主|于|外|单位|深入|扎实|全面|坚决|持续|统一|集中|优先|带头|仍|没有|公开$|正常|继续|执行|适用|代为|建议|诉讼|定期|积极|认真|大力|广泛)|之间$|国家$/;
const NUMERALS = '零一二三四五六七八九十';
/** What words of two characters and a longer last one may share. */
const SHARED = /^[\u4e00-\u9fff]{2}(?:能力|素质|水平|意识|习惯|技能|制度)$/;
const JOINED = /^[\u4e00-\u9fff]{2,8}/;

/** Finds rows of words that have a comma in them though their frame shows where they end. */
export function closedRows(knowledge: Knowledge) {
  const words = rowWords(knowledge);
  const leads = [
    ...new Set([...LEADS.split('|'), ...wordsOf(knowledge, 'row-lead'), ...wordsOf(knowledge, 'verb')]),
  ].filter((word) => (word.length > 1 || '对为以从由在是如'.includes(word)) && !NOUNS_TOO.has(word));
  const governors = [...leads.filter((lead) => lead.length > 1), ...GOVERN.split('|')];
  const nouns = wordsOf(knowledge, 'abstract-noun').filter((noun) => noun.length > 1);
  const isNoun = (word: string) =>
    words.isEnd(word.at(-1)!) || word.endsWith('制') || nouns.some((noun) => word.endsWith(noun));
  /** 普及健身知识 is a clause, 制度建设 none. */
  const governs = (word: string) =>
    ADVERB.test(word) ||
    (word.length > 3
      ? governors.some((verb) => verb.length < word.length && word.startsWith(verb)) ||
        (word.length > 5 && NOUNS_TOO.has(word.slice(0, 2)))
      : governors.includes(word));
  const isWord = (segment: string) =>
    segment.length > 0 &&
    !/\d/.test(segment) &&
    segment.length <= LONGEST &&
    !OF_CLAUSES.test(segment.replace(HARMLESS, '')) &&
    !(segment.length > 3 && words.isClause(segment));

  const isLead = new Set(leads);
  const longestLead = Math.max(...leads.map((lead) => lead.length));
  const endsLead = codeSet(leads.map((lead) => lead.at(-1)!).join(''));

  /** How long the word is that a segment ends in, behind the last verb that leads it in; undefined where none does. */
  function ledWord(segment: string): number | undefined {
    const last = Math.min(LONGEST + 2, segment.length - 1);
    for (let size = 1; size <= last; size++) {
      const end = segment.length - size;
      if (!has(endsLead, segment.charCodeAt(end - 1))) continue;
      for (let start = end - 1; start >= Math.max(0, end - longestLead); start--) {
        const lead = segment.slice(start, end);
        // What the segment ends in as well is a word of the row.
        if (isLead.has(lead) && !segment.endsWith(lead)) return size;
      }
    }
    // 慰问环卫工人: what may be a noun leads where a segment begins with it.
    const rest = segment.length - 2;
    return rest > 1 && rest <= LONGEST + 2 && NOUNS_TOO.has(segment.slice(0, 2)) ? rest : undefined;
  }

  /** The words before `end`, as far back as they may be a row's, and where the first begins. */
  function wordsBefore(text: string, end: number) {
    const segments = textBefore(text, end, isBorder, FAR).split(SIGN);
    const row: string[] = [];
    let start = end;
    for (let at = segments.length - 1; at >= 0; at--) {
      const segment = segments[at]!;
      start -= segment.length + (row.length > 0 ? 1 : 0);
      const size = row.length > 0 ? ledWord(segment) : undefined;
      if (size !== undefined) {
        const word = segment.slice(-size).replace(/^.*的/, '');
        row.unshift(word);
        return { row, start: start + segment.length - word.length, led: true };
      }
      if (!isWord(segment)) return { row, start: start + segment.length + 1, led: false };
      row.unshift(segment);
    }
    return { row, start, led: false };
  }

  return {
    /** The row that ends right before `end`, as its closer shows; `behind` is what stands from the closer on. */
    rowBefore(text: string, end: number, closer: Closer, behind: string): ClosedRow | undefined {
      const { row, start, led } = wordsBefore(text, end);
      if (row.length < 2 || !row[0] || /^[着了过]/.test(row[0]) || new Set(row).size < row.length) return undefined;
      const joints = [...text.slice(start, end).matchAll(/[，,、]/g)].map(({ index }) => start + index);
      const commas = joints.filter((at) => text[at] !== '、');
      // A comma before the first 、 may end a clause.
      if (commas.length === 0 || (commas[0] === joints[0] && commas.length < joints.length)) return undefined;
      // 统筹规划、合理布局，政府推动、市场引导，……: pairs of pairs.
      if (commas.length > 1 && commas.length < joints.length) return undefined;
      // 组建腰鼓队、舞蹈队，国庆参加比赛: what is behind the comma is a clause.
      if (closer === 'tail' && commas.length < joints.length) return undefined;
      // 卫生设施，保护学生的健康: so may what is there begin that has 、 before it.
      const mixed = commas.length < joints.length;
      if (mixed && row.slice(1).some((word) => word.length > 3 && NOUNS_TOO.has(word.slice(0, 2)))) return undefined;
      const found = { start, end, commas };
      if (closer === 'count') return row.length > 2 && NUMERALS.indexOf(behind[0]!) === row.length ? found : undefined;
      // 听讲座，做活动，搞竞赛: a verb has what stands behind.
      if (row.at(-1)!.length < 2) return undefined;
      if (!led || row.some((word) => word.length > LONGEST) || row.slice(1).some(governs)) return undefined;
      if (closer === 'act') return row.every((word) => word.length > 1) ? found : undefined;
      if (closer === 'join') {
        const next = JOINED.exec(behind)?.[0];
        // 建设和改造场所: two verbs and what they govern.
        if (next && next.length > 3 && (NOUNS_TOO.has(row.at(-1)!) || row.at(-1) === '建设')) return undefined;
        if (!next || !isWord(next) || governs(next)) return undefined;
        // 业务培训，礼仪培训和应急培训; 语言，社交和动手能力
        const alike = row.every((word) => word.length > 3 && word.slice(-2) === next.slice(-2));
        const shares = row.every((word) => word.length === 2) && SHARED.test(next);
        return alike || shares || (isNoun(row.at(-1)!) && isNoun(next)) ? found : undefined;
      }
      if (closer === 'alike')
        return row.every((word) => word.length > 2 && word.at(-1) === row.at(-1)!.at(-1)) ? found : undefined;
      return row.length > 2 ? found : undefined;
    },
  };
}
