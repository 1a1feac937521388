import { CLAUSE_SIGNS } from './full-width-signs.ts';

/** A clause that breaks off before its object. */
export interface Lost {
  /** Where the pattern may match. */
  term: string;
  /** From the verb to the end of its clause. */
  pattern: RegExp;
  /** Where this follows in the same sentence, nothing is lost. */
  unless: RegExp;
  /** What may be missing; where nothing says, it is left to the writer. */
  insert?: string;
}

const STATE = '(?:格局|局面|机制|氛围|体系|态势|合力|链条|网络|环境|风尚|风气|良好|状态|关系|模式|习惯|共识|热潮)';
const BY_RESULT = ['结果', '情况', '成绩', '得分'].map(
  (noun): Lost => ({
    term: `${noun}作为`,
    pattern:
      /(?:结果|情况|成绩|得分)作为[^，。；、：]{0,10}(?:评先|评优|树优|创优|晋升|晋级|奖惩|提拔|任用|聘用|考核)(?=[，。；]|$)/g,
    unless: /依据|参考|条件|内容|标准|指标|根据|凭据|凭证|之一|因素/,
    insert: '的依据',
  }),
);
/** Clauses that break off. */
export const LOST: readonly Lost[] = [
  ...BY_RESULT,
  ...[...CLAUSE_SIGNS].map(
    (sign): Lost => ({
      term: `的重要${sign}`,
      pattern: /(?:认识|认识到|了解|明白|懂得|理解|强调|明确)[^，。；、：]{2,16}的重要(?=[，。；])/g,
      unless: /(?!)/,
      insert: '性',
    }),
  ),
  ...['采取“', '采用“'].map(
    (term): Lost => ({
      term,
      pattern: /采[取用]“[^”。]{4,16}”(?:[、和]?“[^”。]{4,16}”)?(?=[，。；]|$)/g,
      unless: /方式|方法|办法|形式|模式|措施|途径|手段|机制|策略|做法|法|制|战术|路线/,
      insert: '的方式',
    }),
  ),
  {
    term: '采取',
    pattern: /采[取用][^。；：“”]{2,20}相?结合(?:[，、][^。；：“”]{2,20}相?结合)*(?=[，。；]|$)/g,
    unless: /方式|方法|办法|形式|模式|措施|途径|手段|原则|机制|策略|路子|做法|相结合的/,
    insert: '的方式',
  },
  {
    term: '采取',
    pattern: /采取[^。；：“”]{2,20}相结合[，、][^。；：“”的]{2,20}相结合的(?:培训|学习|管理|宣传)(?=[，。；]|$)/g,
    unless: /方式|方法|办法|形式|模式|措施|途径|手段|原则/,
    insert: '方式',
  },
  {
    term: '结果作为评',
    pattern: /(?:结果|情况)作为(?:评选|评定|评比)[^，。；、：的]{2,16}(?=[，。；]|$)/g,
    unless: /依据|参考|条件|内容|标准|指标|根据|凭据|凭证|之一|因素/,
    insert: '的依据',
  },
  ...[...CLAUSE_SIGNS].flatMap((sign): Lost[] => [
    {
      term: `作用${sign}`,
      pattern: /使[^，。；、：“]{2,10}在[^，。；、：“]{2,10}(?:中|上|里)的作用(?=[，。；])/g,
      unless: /发挥|起到|显|增强|提|得到/,
      insert: '得到充分发挥',
    },
    ...[
      '桥梁和纽带',
      '桥梁纽带',
      '主力军',
      '战斗堡垒',
      '先锋模范',
      '模范带头',
      '示范引领',
      '排头兵',
      '带头示范',
      '示范带头',
      '示范带动',
      '辐射带动',
      '传帮带',
      '骨干带头',
      '监督保障',
    ].map(
      (noun): Lost => ({
        term: noun + sign,
        pattern: new RegExp(`发挥(?:好)?[^，。；、：“]{0,16}${noun}(?=[，。；])`, 'g'),
        unless: /作用|优势/,
        insert: '作用',
      }),
    ),
    ...['预防化解', '纠纷化解', '矛盾化解', '齐抓共管', '协调联动', '部门联动'].map(
      (noun): Lost => ({
        term: noun + sign,
        pattern: new RegExp(`(?:健全|完善)[^，。；、：“]{0,12}${noun}(?=[，。；])`, 'g'),
        unless: /机制|制度|体系|办法|格局/,
        insert: '机制',
      }),
    ),
    {
      term: `覆盖${sign}`,
      pattern: /(?:扩大|拓展)[^，。；：]{2,24}的覆盖(?=[，。；])/g,
      unless: /(?!)/,
      insert: '面',
    },
    ...['提高', '提升', '增强', '改善'].map(
      (turn): Lost => ({
        term: `的${turn}${sign}`,
        pattern: new RegExp(`(?<=^|[，。；：]|\\d[、.．])使[^，。；：]{2,24}的${turn}(?=[，。；])`, 'g'),
        unless: /得到|有[了一]|实现|促进|带来/,
      }),
    ),
    ...['为中心', '为本', '为主体'].map(
      (frame): Lost => ({
        term: frame + sign,
        pattern: new RegExp(`树立以[^，。；、：]{2,6}${frame}(?=[，。；])`, 'g'),
        unless: /理念|思想|观念|意识/,
        insert: '的理念',
      }),
    ),
    ...['良好', '完好', '正常', '受控', '可控', '备战'].map(
      (state): Lost => ({
        term: `处于${state}${sign}`,
        pattern: new RegExp(`处于${state}(?=[，。；])`, 'g'),
        unless: /(?!)/,
        insert: '状态',
      }),
    ),
    {
      term: `透明${sign}`,
      pattern: /(?:增强|提高|增加)[^，。；、：]{0,10}透明(?=[，。；])/g,
      unless: /透明[度性化]/,
      insert: '度',
    },
    {
      term: `责任${sign}`,
      pattern: /签订[^，。；、：“《]{0,6}责任(?=[，。；])/g,
      unless: /书|状|协议|合同/,
      insert: '书',
    },
  ]),
  ...['按照“', '本着“', '遵循“'].map(
    (term): Lost => ({
      term,
      pattern: /(?:按照|本着|遵循)“谁[^”]{2,24}”(?=[，。；])/g,
      unless: /原则|要求/,
      insert: '的原则',
    }),
  ),
  ...[...CLAUSE_SIGNS].map(
    (sign): Lost => ({
      term: `直接${sign}`,
      pattern: /(?:结果|情况|成绩|得分)[与同和][^，。；、：]{2,8}直接(?=[，。；])/g,
      unless: /挂钩|相关/,
      insert: '挂钩',
    }),
  ),
  {
    term: '跟党走的',
    pattern:
      /(?:引领|引导|教育|激励)[^，。；、：]{0,16}听党话、跟党走的(?:政治|理想|思想)?(?:信念|决心|信心)(?=[，。；]|$)/g,
    unless: /坚定(?!不移)|树立|筑牢|增强|厚植|强化/,
  },
  {
    term: '送到',
    pattern:
      /(?:温暖|关怀|关爱|问候|祝福|爱心|慰问)(?:及时)?送到[^，。；、：]{0,8}(?:职工|教职工|教工|妇女|群众|老人|儿童|孩子|员工|教师|会员)(?=[，。；]|$)/g,
    unless: /手[中里上]|身边|心[坎中上里]|家[中里]|床前|跟前/,
    insert: '身边',
  },
  {
    term: '解决',
    pattern:
      /解决(?:了|好)?[^，。；、：“问难]{2,16}(?:无人|没人|没有人)(?:看管|照料|照看|照顾|辅导|接送|陪伴|管护)(?=[，。；]|$)/g,
    unless: /问题|困难|难题|现象/,
    insert: '的问题',
  },
  ...['与', '同', '跟'].map(
    (word): Lost => ({
      term: `结果${word}`,
      pattern:
        /(?:考核|评定|评比|检查|评议|考评|测评|督查)结果[与同跟](?:年终|年度|个人)?(?:绩效考核|绩效工资|绩效|奖金|评先评优|评优评先|评先|评优|职称评定|晋升|工资)(?=[，。；]|$)/g,
      unless: /挂钩|结合|联系|关联|衔接|相|一致|对应|比较|统筹/,
      insert: '挂钩',
    }),
  ),
  {
    term: '形成一级抓一级',
    pattern: /形成一级抓一级(?:、[^，。；、：]{3,6})?(?=[，。；]|$)/g,
    unless: new RegExp(STATE),
    insert: '的工作格局',
  },
  ...['形成', '营造'].map(
    (verb): Lost => ({
      term: verb,
      pattern:
        /(?:形成|营造)(?:了|出)?[^，。；、：的]{0,8}(?:人人参与|人人有责|比学赶超|齐抓共管|风清气正|尊重女性|关爱女职工|人人讲安全|学先进、赶先进|学先进、争先进|比学赶帮超)(?=[，。；]|$)/g,
      unless: new RegExp(STATE),
      insert: verb === '形成' ? '的局面' : '的氛围',
    }),
  ),
  ...['打造', '建设', '培养', '锻造', '建立', '组建'].map(
    (verb): Lost => ({
      term: `${verb}一支`,
      pattern:
        /(?:打造|建设|培养|锻造|建立|组建)(?:出|成)?一支[^。；！？]{2,40}(?:好|高|硬|强|严|过硬|优良|精湛|合理|突出|专业)(?=[，。；]|$)/g,
      unless: /[队伍军团班组]|力量|骨干|梯队/,
      insert: '的队伍',
    }),
  ),
  ...['投入到', '融入到', '运用到', '贯穿到'].flatMap((verb) =>
    [...CLAUSE_SIGNS].map(
      (sign): Lost => ({
        term: verb + sign,
        pattern: new RegExp(`${verb}(?=[，。；])`, 'g'),
        unless: /(?!)/,
      }),
    ),
  ),
  {
    term: '贡献“半边天”',
    pattern: /贡献“半边天”(?=[，。；]|$)/g,
    unless: /(?!)/,
    insert: '力量',
  },
  {
    term: '筑牢拒腐防变',
    pattern: /筑牢拒腐防变(?=[，。；]|$)/g,
    unless: /防线|堤坝|底线/,
    insert: '的思想防线',
  },
  ...['全会', '大会', '会议', '二十大'].flatMap((meeting) =>
    [...CLAUSE_SIGNS].map(
      (sign): Lost => ({
        term: meeting + sign,
        pattern: new RegExp(
          `(?<!召开|举行|举办|参加|关于|学习|宣传)(?:学习贯彻落实|学习贯彻|贯彻落实|宣传贯彻|贯彻)(?:好)?(?:党的|中央|全国|省委|市委|县委|区委|中国)[^，。；、：“《]{0,16}${meeting}(?=[，。；])`,
          'g',
        ),
        unless: /精神|部署|要求|决策/,
        insert: '精神',
      }),
    ),
  ),
];
