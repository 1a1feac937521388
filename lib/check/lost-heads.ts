import { CLAUSE_SIGNS } from './full-width-signs.ts';
import type { Lost } from './lost-objects.ts';

const NEVER = /(?!)/;
const END = '(?=[，。；]|$)';
const PEOPLE = '职工|教师|学生|儿童|妇女|群众|老人|干部|党员|员工|护士|医生|家长|教工|会员|队员|孩子|人员';

/** One clause for each sign that may end it, so that it is looked for only there. */
function endingIn(words: readonly string[], lost: (word: string) => Omit<Lost, 'term'>): Lost[] {
  return words.flatMap((word) => [...CLAUSE_SIGNS].map((sign) => ({ term: word + sign, ...lost(word) })));
}

/** Clauses that break off before the noun that their last words belong to. */
export const LOST_HEADS: readonly Lost[] = [
  // 发挥女职工的独特
  ...endingIn(['独特', '重要', '积极', '应有', '带头', '骨干', '引领', '主导'], (word) => ({
    pattern: new RegExp(`发挥(?:好|出)?[^，。；、：“”]{2,24}${word}${END}`, 'g'),
    unless: /作用|优势|功能|力量|价值/,
    insert: '作用',
  })),
  // 解决职工反映强烈
  ...endingIn(['强烈', '集中', '突出', '关注', '关心', '存在', '面临', '遇到'], (word) => ({
    pattern: new RegExp(`解决(?:好|了)?[^，。；、：“”]{2,14}${word}${END}`, 'g'),
    unless: /问题|困难|难题|矛盾|诉求|不足|事项/,
    insert: '的问题',
  })),
  // 增强职工的获得感和满意
  ...endingIn(['满意', '知晓', '透明'], (word) => ({
    pattern: new RegExp(`(?:提高|提升|增强|扩大)[^，。；：不]{2,16}[的和、]${word}${END}`, 'g'),
    unless: /(?:满意|知晓|透明)[度率]/,
    insert: '度',
  })),
  ...endingIn(['获得', '幸福', '紧迫', '使命', '归属', '荣誉', '自豪'], (word) => ({
    pattern: new RegExp(`(?:提高|提升|增强)[^，。；：]{2,16}[的和、]?${word}${END}`, 'g'),
    unless: NEVER,
    insert: '感',
  })),
  // 加强对留守儿童
  ...['加强对', '加大对', '强化对', '做好对', '开展对'].map(
    (verb): Lost => ({
      term: verb,
      pattern: new RegExp(`${verb}[^，。；、：的]{0,10}(?:${PEOPLE})(?=[。；]|$)`, 'g'),
      unless: NEVER,
    }),
  ),
  // 贯彻上级关于安全生产
  {
    term: '关于',
    pattern: /贯彻(?:落实|执行)?[^，。；：《“]{0,8}关于[^，。；：》“的]{2,16}(?=[，。；]|$)/g,
    unless: /精神|要求|部署|意见|决定|指示|讲话|论述|通知|规定|政策|思想|方针|文件|批示|决策|安排|办法|条例|决议|纲要/,
    insert: '的精神',
  },
  // 履行维护职工权益
  {
    term: '履行',
    pattern: /履行(?:好)?(?:维护|保护|监督|管理|服务|教育)[^，。；、：]{2,12}(?=[，。；]|$)/g,
    unless: /职责|职能|义务|责任|使命|权力|职权|职务|任务/,
    insert: '的职责',
  },
  // 促进事业健康
  ...endingIn(['健康', '协调', '快速', '持续', '又好又快', '健康有序'], (word) => ({
    pattern: new RegExp(`促进[^，。；：]{0,8}(?:事业|工作|经济|企业|学校|单位|医院)[^，。；：]{0,4}${word}${END}`, 'g'),
    unless: /发展|运行|增长|提升|开展|推进|进行|进步|流动/,
    insert: '发展',
  })),
  // 作为评优的重要
  ...endingIn(['重要', '主要', '基本'], (word) => ({
    pattern: new RegExp(`作为[^，。；：]{2,20}${word}${END}`, 'g'),
    unless: /(?:很|更|最|至关|非常|十分|同样|尤为|一样)为?重要|而言|来说/,
    insert: '依据',
  })),
  // 达到以赛促学
  {
    term: '达到',
    pattern:
      /达到“?以[^，。；、：]{1,5}促[^，。；、：]{1,5}(?:、以[^，。；、：]{1,5}促[^，。；、：]{1,5})*”?(?=[，。；]|$)/g,
    unless: /目的|效果|目标|要求/,
    insert: '的目的',
  },
  // 本着公开、公平、公正，
  ...['本着', '遵循'].map(
    (verb): Lost => ({
      term: verb,
      pattern: new RegExp(`${verb}(?:“)?(?:[^，。；、：“”]{2,4}、){1,4}[^，。；、：“”]{2,4}”?(?=[，。；]|$)`, 'g'),
      unless: /原则|精神|要求|态度|宗旨|理念|方针|思路|规律|目的|思想|规定|法/,
      insert: '的原则',
    }),
  ),
  // 提高教师运用信息技术
  ...['提高', '提升', '增强'].flatMap((turn) =>
    ['运用', '应对', '驾驭', '防范', '抵御', '化解', '处置'].map(
      (verb): Lost => ({
        term: verb,
        pattern: new RegExp(`${turn}[^，。；：、]{2,8}${verb}[^，。；：的]{2,12}(?=[，。；]|$)`, 'g'),
        unless: /能力|水平|意识|本领|效率|效能|成效|质量|效果|素质|技能|力|率|度|性|本事|信心/,
        insert: '的能力',
      }),
    ),
  ),
  // 增强依法维权
  ...endingIn(['依法维权', '自我保护', '安全防范', '遵纪守法', '自我防护', '自救自护'], (word) => ({
    pattern: new RegExp(`(?:增强|提高|提升)[^，。；：]{0,12}${word}${END}`, 'g'),
    unless: NEVER,
    insert: '的意识',
  })),
  // 营造尊重劳动、尊重知识
  {
    term: '营造',
    pattern:
      /营造(?:了|出|好)?(?:尊重|关心|关爱|崇尚|重视|支持|人人|积极|健康|团结|争|学|比|浓厚|良好)[^。；：“”]{2,20}(?=[。；]|$)/g,
    unless:
      /氛围|环境|风尚|风气|气氛|局面|空间|生态|条件|家园|校园|文化|场景|格局|态势|声势|舆论|家庭|社会|班风|学风|校风|热潮|形象|课堂|机制|关系|世界|天地|情境/,
    insert: '的氛围',
  },
];
