/** The ways a paragraph is numbered. */
export type MarkerStyle =
  | 'book'
  | 'chapter'
  | 'formal'
  | 'stem'
  | 'lenticular'
  | 'chinese'
  | 'roman'
  | 'ordinal'
  | 'section'
  | 'bracket'
  | 'is'
  | 'article'
  | 'decimal'
  | 'point'
  | 'point-point'
  | 'half-bracket'
  | 'letter'
  | 'bullet'
  | 'number-bracket'
  | 'circle';

export type Level = 1 | 2 | 3 | 4;

export interface MarkerPattern {
  style: MarkerStyle;
  level: Level;
  /** What it can begin with: where another character stands it is not tried. */
  begins: string;
  /** What can stand right behind its number where that is the very first; anything where it isn't said. */
  behind?: string;
  /** Matches at the paragraph's start; its first group is the number. */
  pattern: RegExp;
}

const CHINESE = '一二三四五六七八九十';
const DIGITS = '0123456789';
const CN = '[一二三四五六七八九十]{1,4}';

/** Behind 1.5 these make it a figure: 1.5万元. */
const UNIT =
  '[年月日号万亿千百元角分人名个件项倍米吨度级折斤亩寸成次天岁]|公里|平方|立方|小时|学时|课时|厘米|毫米|千克|公斤|[%％‰]';
/** 5.12 of 3.5.12护士节: a day, and no part of the number. */
const DOTTED_DAY = '\\d{1,2}[．.]\\d{1,2}(?:国际|世界|全国|护士|妇女|劳动|青年|儿童|教师|国庆|消防|禁毒|宪法|防灾|节)';
/** Behind 第一条 these say that the text speaks of it, or that it is one put in later: 第一条之二. */
const OF_TEXT = '之[一二三四五六七八九]|[、和与至]第|相应|(?:第[一二三四五六七八九十]{1,3}[款项])?规定|所称';
const POINT_END = `[、．.]?(?=[ \\t\\u3000]*(?!${UNIT})[\\u4e00-\\u9fff“《（A-Za-z]|[ \\t\\u3000]+\\d{1,4}[年月])`;

/**
 * All numberings, most specific first: the first that matches is the paragraph's. Which level a style stands for is a
 * convention (GB/T 9704—2012 has 一、（一）1.（1）), so it doesn't depend on what the document happens to nest.
 */
export const markerPatterns: readonly MarkerPattern[] = [
  { style: 'book', begins: '第', level: 1, pattern: new RegExp(`^第(${CN}|\\d{1,2})[篇编][、，,：:．.]?`) },
  { style: 'chapter', begins: '第', level: 1, pattern: new RegExp(`^第(${CN}|\\d{1,2})(?:章|部分)[、，,：:．.]?`) },
  {
    style: 'section',
    begins: '第',
    level: 2,
    pattern: new RegExp(`^第(${CN}|\\d{1,2})节(?!课|${OF_TEXT})[、，,：:．.]?`),
  },
  {
    style: 'article',
    begins: '第',
    level: 3,
    pattern: new RegExp(`^第(${CN}|\\d{1,2})条(?!${OF_TEXT})[、，,：:．.]?`),
  },
  { style: 'ordinal', begins: '第', level: 2, pattern: new RegExp(`^第(${CN})(?:点|项|步|方面)?[、，,：:．.]`) },
  { style: 'formal', begins: '壹贰叁肆伍陆柒捌玖拾', level: 1, pattern: /^([壹贰叁肆伍陆柒捌玖拾])[、．.，,：:]/ },
  { style: 'stem', begins: '甲乙丙丁戊己庚辛壬癸', level: 1, pattern: /^([甲乙丙丁戊己庚辛壬癸])[、．.：:]/ },
  { style: 'lenticular', begins: '【〔', level: 1, pattern: new RegExp(`^[【〔]\\s?(${CN})\\s?[】〕][、，,．.：:]?`) },
  { style: 'bracket', begins: '（(', level: 2, pattern: new RegExp(`^[（(]\\s?(${CN})\\s?[）)][、，,．.：:]?`) },
  {
    style: 'bracket',
    begins: `（(${CHINESE}`,
    behind: '）)',
    level: 2,
    pattern: new RegExp(`^[（(]?(${CN})[）)][、，,．.：:]?`),
  },
  // A dash typed for 一, which looks like it.
  { style: 'bracket', begins: '（(', level: 2, pattern: /^[（(]\s?([-—–－])\s?[）)][、，,．.：:]?/ },
  { style: 'chinese', begins: '-—–－', behind: '、', level: 1, pattern: /^([-—–－])、/ },
  { style: 'bracket', begins: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', level: 2, pattern: /^([㈠-㈩])[、，,．.：:]?/ },
  {
    style: 'is',
    begins: CHINESE,
    behind: '是要',
    level: 2,
    pattern: /^([一二三四五六七八九十]{1,2})(?:是(?:要(?=[：:，,、]))?|要)[：:，,、]?(?!否)/,
  },
  {
    style: 'chinese',
    begins: CHINESE,
    behind: '、．.，,：:；;。 \t\u3000',
    level: 1,
    pattern: new RegExp(`^(${CN})(?:[、．.，,：:；;。]|[ \\t\\u3000]+(?=\\S))`),
  },
  { style: 'number-bracket', begins: '（(', level: 4, pattern: /^[（(]\s?(\d{1,2})\s?[）)][、，,．.：:]?/ },
  { style: 'number-bracket', begins: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', level: 4, pattern: /^([⑴-⒇])[、，,．.]?/ },
  { style: 'circle', begins: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', level: 4, pattern: /^([①-⑳])[、，,．.]?/ },
  { style: 'half-bracket', begins: DIGITS, behind: '）)', level: 3, pattern: /^(\d{1,2})[）)][、，,．.]?/ },
  {
    style: 'point-point',
    begins: DIGITS,
    behind: '．.',
    level: 4,
    pattern: new RegExp(`^\\d{1,2}[．.](?!${DOTTED_DAY})\\d{1,2}[．.](\\d{1,2})${POINT_END}`),
  },
  {
    style: 'point',
    begins: DIGITS,
    behind: '．.',
    level: 4,
    pattern: new RegExp(`^\\d{1,2}[．.](\\d{1,2})${POINT_END}`),
  },
  {
    style: 'decimal',
    begins: DIGITS,
    behind: '、．.，,：: \t\u3000',
    level: 3,
    pattern: new RegExp(
      `^(\\d{1,3})(?:、|[．.，,：:](?!\\d)|[．.，,](?=\\d{4}年|\\d{1,2}(?:[至到—\\-－~～]\\d{1,2})?月|${DOTTED_DAY}|\\d{3,5}[\\u4e00-\\u9fff])|[ \\t\\u3000]+(?=[\\u4e00-\\u9fff“《"A-Za-z（【]|\\d+(?:[.．]\\d+)?\\D))`,
    ),
  },
  { style: 'decimal', begins: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', level: 3, pattern: /^([⒈-⒛])[、，,．.]?/ },
  { style: 'roman', begins: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVX', level: 1, pattern: /^([Ⅰ-Ⅻ]|[IVX]{1,4}(?=[、．.]))[、．.：:]?/ },
  { style: 'letter', begins: 'abcdefghABCDEFGH', level: 3, pattern: /^([a-hA-H])(?:[、）)]|[．.](?![A-Za-z\d]))/ },
  {
    style: 'bullet',
    begins: '•●◆■▪◇□★☆➢·※-*＊√✓▲△○',
    level: 3,
    pattern: /^()(?:[•●◆■▪◇□★☆➢·※√✓▲△-][ \t\u3000]*(?=\S)|[*＊○][ \t\u3000]+(?=\S))/,
  },
];
