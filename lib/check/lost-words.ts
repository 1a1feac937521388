import { codeSet, has } from '../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

/** A clause that lacks one word in its midst. */
export interface LostWord {
  /** Where the pattern may match. */
  terms: readonly string[];
  /** The clause; its first group ends where the word belongs. */
  pattern: RegExp;
  word: string;
  /** Whether the pattern may match where a term stands; wherever one does by default. */
  heeds?(codes: Uint16Array, start: number): boolean;
}

const isWith = codeSet('以');
const isHeld = codeSet('办开展织了过');
const isThrough = codeSet('过');
const isHad = codeSet('有');
const isHold = codeSet('持');
const isThrow = codeSet('投参落贯运应统集凝');
const START = '(?<=^|[，。；：])';
const END = '(?=[，。；]|$)';

/** What is done to somebody or something, in four characters: 对中层干部民主评议. */
const DONE_TO = [
  ...['民主评议', '民主测评', '量化考核', '综合考核', '综合评定', '年终考核', '专项检查', '定期检查', '全面检查'],
  ...['跟踪检查', '随机抽查', '不定期抽查', '业务培训', '岗前培训', '专题培训', '集中培训', '安全教育', '专项整治'],
  ...['集中整治', '跟踪服务', '全面排查', '拉网式排查', '定期维护', '量化打分', '年度考核', '督促检查'],
];

export const LOST_WORDS: readonly LostWord[] = [
  {
    // 我们将以下几个方面开展工作
    terms: sideBySide(['将', '主要', '重点', '着重', '拟'], ['以下']),
    pattern:
      /((?:将|主要|重点|着重|拟)(?:主要|重点)?)以下[几两三四五六七八](?:个|大)?方面(?:开展|入手|着手|做|抓|努力|进行|推进|加强)/g,
    word: '从',
  },
  {
    // 投身健康文明的活动中来; 深入群众中去 needs none.
    terms: ['中来', '中去', '上来', '上去'],
    heeds: (codes, start) => standsWithin(codes, start - 26, start, isThrow),
    pattern: new RegExp(
      `((?:投身|投入|参与|落实|贯彻|贯穿|运用|应用|统一|集中|凝聚)(?!了?[到于进在至]))[^，。；、：到于进在从]{2,20}(?:中[来去]|上[来去])${END}`,
      'g',
    ),
    word: '到',
  },
  {
    // 学校安全教育工作一项涉及面很广的工作
    terms: sideBySide(['工作', '教育', '管理', '生产', '培训', '建设', '宣传'], ['一项', '一种', '一个']),
    pattern: new RegExp(
      `${START}([^，。；、：是为作成有做开展抓“]{2,14}(?:工作|教育|管理|生产|培训|建设|宣传))一[项种个][^，。；、：是]{2,14}的(?:系统|长期)?(?:工作|任务|工程|过程|事业|职责)${END}`,
      'g',
    ),
    word: '是',
  },
  {
    terms: sideBySide(DONE_TO, CLAUSE_SIGNS),
    pattern: new RegExp(
      `${START}(对(?!于|应|口|照|比|外|内)[^，。；：的地行开展施作加予]{2,16})(?:${DONE_TO.join('|')})${END}`,
      'g',
    ),
    word: '进行',
  },
  {
    // 开展各种形式教学竞赛活动; 通过各种形式宣传 needs none.
    terms: ['各种形式', '各种类型', '多种形式'],
    pattern:
      /((?:开展|举办|组织|举行|采取|采用)(?:[好了])?(?:各种|多种)(?:形式|类型))(?![的，。；、：和与对向])[^，。；、：的开加进组宣推普促抓做深行]{2,12}(?:活动|竞赛|比赛|培训|教育|讲座)(?=[，。；]|$)/g,
    word: '的',
  },
  {
    // 招聘主要通过网上报名、现场报名等两种形式。
    terms: sideBySide(['形式', '方式', '途径', '渠道', '手段'], '。.；;'),
    heeds: (codes, start) => standsWithin(codes, start - 66, start, isThrough),
    pattern:
      /((?<=[\u4e00-\u9fff](?:主要|分别|一般|可以)?)通过(?!了)[^。；：，]{4,60}等(?:[两三四五六]种)?(?:形式|方式|途径|渠道|手段))(?=[。；])/g,
    word: '进行',
  },
  {
    // 提高病人对护理工作满意度
    terms: sideBySide(['满意度', '满意率', '知晓率', '认可度'], CLAUSE_SIGNS),
    pattern:
      /((?:提高|提升|增强)[^，。；：、的]{0,10}对[^，。；：、的]{2,10}(?<!的))(?:满意度|满意率|知晓率|认可度)(?=[，。；])/g,
    word: '的',
  },
  {
    // 以“服务”为主题送温暖活动
    terms: ['为主题'],
    pattern:
      /(以[^，。；：]{1,20}为主题)(?!的|[开组举进召创撰设制策在向通推发编拍写画讲深广积认做抓利紧和与及])[\u4e00-\u9fff“][^，。；：、]{1,12}(?:活动|行动|比赛|讲座|演讲|征文|教育)(?=[，。；]|$)/g,
    word: '的',
  },
  {
    // 确保群众生命财产和社会稳定; 保护生命财产 needs none.
    terms: ['生命财产', '生命和财产'],
    pattern: /((?:确保|保证|保障)[^，。；：、]{0,12}生命和?财产)(?=[，。；和及与])/g,
    word: '安全',
  },
  {
    // 做好参加市级比赛
    terms: ['做好参加', '做好迎接'],
    pattern: /(做好(?:参加|迎接)[^，。；：、]{2,16}(?:比赛|竞赛|活动|检查|考核|评比|评选|考试|验收))(?=[，。；]|$)/g,
    word: '的准备',
  },
  {
    // 其目的增强责任感
    terms: sideBySide(['目的'], ['加深', '提高', '增强', '促进', '通过', '了解', '加强', '巩固', '培养', '确保']),
    pattern: /(?<=^|[，。；])((?:[其主]要?)?目的)(?:加深|提高|增强|促进|通过|了解|加强|巩固|培养|确保)[^，。；：]{2,}/g,
    word: '是',
  },
  {
    // 出一期交通安全为主题的黑板报
    terms: sideBySide('为', ['主题的', '主要内容的', '内容的', '主线的', '载体的']),
    heeds: (codes, start) => !standsWithin(codes, start - 20, start, isWith),
    pattern:
      /((?<!以[^，。；]{0,16})(?:(?:开展|举办|召开|举行|组织)(?:了|好)?(?:一[期次场个项堂])?|(?<![\u4e00-\u9fff])出一[期次块]))[^，。；：、“以由将把]{2,12}为(?:主题|主要内容|内容|主线|载体)的/g,
    word: '以',
  },
  {
    // 举办关于如何开展职代会业务培训班
    terms: ['关于'],
    heeds: (codes, start) => has(isHeld, codes[start - 1]!) || has(isHeld, codes[start - 2]!),
    pattern:
      /((?:举办|召开|开展|组织)(?:了|过)?(?:一[次期场个])?关于[^，。；：的《“]{4,22}(?<!专题|业务|培训|工作))(?:(?:专题|业务|工作)?(?:培训班|会议|座谈会|讲座|研讨会|动员会))(?=[，。；])/g,
    word: '的',
  },
  {
    // 以安全生产重点，狠抓管理
    terms: sideBySide(
      [
        '重点',
        '中心',
        '主题',
        '载体',
        '抓手',
        '契机',
        '目标',
        '主线',
        '核心',
        '突破口',
        '着力点',
        '宗旨',
        '指导',
        '导向',
        '依托',
        '己任',
        '动力',
      ],
      '，,',
    ),
    heeds: (codes, start) => standsWithin(codes, start - 24, start, isWith),
    pattern:
      /((?<=^|[，。；：])以(?!及|此|往|上|下|前|后|来|便|免|防)[^，。；：、为作是成的]{3,20})(?:重点|中心|主题|载体|抓手|契机|目标|主线|核心|突破口|着力点|宗旨|指导|导向|依托|己任|动力)(?=，)/g,
    word: '为',
  },
  {
    // 有计划、有检查、总结
    terms: sideBySide('、', [
      '总结',
      '检查',
      '记录',
      '反馈',
      '考核',
      '评价',
      '安排',
      '布置',
      '措施',
      '目标',
      '督促',
      '督查',
      '方案',
    ]),
    heeds: (codes, start) => standsWithin(codes, start - 5, start, isHad),
    pattern:
      /(有[^，。；、：有]{2,3}、有[^，。；、：有]{2,3}、)(?:总结|检查|记录|反馈|考核|评价|安排|布置|措施|目标|督促|督查|方案)(?=[，。；]|$)/g,
    word: '有',
  },
  {
    // 向优秀教师，争做标兵
    terms: sideBySide('，,', ['争做', '争当']),
    pattern: /((?<=^|[，。；：])向(?!着|往)[^，。；：、]{2,12})(?<!学习|看齐|致敬|靠拢)，(?:争做|争当)/g,
    word: '学习',
  },
  {
    // 党建为抓手，推动工作
    terms: sideBySide(
      [
        '为抓手',
        '为载体',
        '为契机',
        '为主线',
        '为突破口',
        '为切入点',
        '为中心',
        '为核心',
        '为宗旨',
        '为指导',
        '为主题',
        '为先导',
        '为根本任务',
        '为根本',
        '为基础',
        '为前提',
        '为保障',
        '为动力',
        '为出发点',
      ],
      '，,',
    ),
    pattern:
      /(?<=^|[。；])()(?![\d一二三四五六七八九十（(①-⑩]|[^，。；：]*[以把将由用作定列视成称认选是是借按围])[^，。；：、“”]{2,18}为(?:抓手|载体|契机|主线|突破口|切入点|中心|核心|宗旨|指导|主题|先导|根本任务|根本|基础|前提|保障|动力|出发点)(?=，)/g,
    word: '以',
  },
  {
    // 坚持人民为中心; 坚持预防为主 needs none.
    terms: sideBySide(
      ['为中心', '为核心', '为导向', '为根本', '为宗旨', '为目标', '为重点', '为主线'],
      [...CLAUSE_SIGNS, '的'],
    ),
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isHold),
    pattern:
      /((?<=^|[，。；：])(?:始终)?坚持)(?!以|把|将|用)[^，。；：、以把将作成视]{2,8}为(?:中心|核心|导向|根本|宗旨|目标|重点|主线)(?=[，。；的])/g,
    word: '以',
  },
];
