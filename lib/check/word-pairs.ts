/** Two linking words that don't go with each other. */
export interface WordPair {
  /** Where the pattern may match. */
  terms: readonly string[];
  /** From the first word to the second one. */
  pattern: RegExp;
  /** The half that is wrong, and what belongs there; without it only the message tells. */
  wrong: RegExp;
  right: string;
  /** What is said of it. */
  why: string;
}

const NECESSARY = '“只有”说必要条件，配“才”；“只要”说充足条件，配“就”';
const MORE = '递进的两半配“不仅……而且……”';
const BUT = '让步的一句配“虽然……但……”';
const CAUSE = '因果的一句配“因为……所以……”';
const ALL = '“无论”说任何条件都一样，配“都”“也”';

export const WORD_PAIRS: readonly WordPair[] = [
  {
    // Neither 不只有 nor 只有3人 opens a condition.
    terms: ['只有'],
    pattern: /(?<![不还])只有(?!\d|部分|少数|个别)[^，。；！？：]{3,24}，[^，。；！？：才]{0,6}就[能可会]/g,
    wrong: /就(?=[能可会]$)/,
    right: '才',
    why: NECESSARY,
  },
  {
    terms: ['只有'],
    pattern:
      /(?<![不还没仅])只有(?:不断|加强|坚持|通过|提高|认真|努力|切实|充分|抓好|做好|全面|真正)[^，。；！？：才]{2,20}，(?:能|可以|会)(?!够?否)/g,
    wrong: /(?=能$|可以$|会$)/,
    right: '才',
    why: NECESSARY,
  },
  {
    terms: ['只要'],
    pattern: /(?<![不])只要(?!\d)[^，。；！？：]{2,24}，[^，。；！？：就都也便]{0,6}才[能会可]/g,
    wrong: /才(?=[能会可]$)/,
    right: '就',
    why: NECESSARY,
  },
  {
    terms: ['不仅', '不但', '不光'],
    pattern: /不[仅但光]要[^，。；！？：是]{2,20}，而是/g,
    wrong: /而是$/,
    right: '而且',
    why: MORE,
  },
  {
    terms: ['不仅', '不但'],
    pattern: /不[仅但](?![仅])[^，。；！？：没不]{2,20}，(?:但是|但要|却)/g,
    wrong: /(?:但是|但(?=要)|却)/,
    right: '而且',
    why: MORE,
  },
  {
    terms: ['虽然', '尽管'],
    pattern: /(?:虽然|尽管)(?!如此)[^，。；！？：但却然可仍]{2,24}，(?:所以|因此|因而|而且|并且)/g,
    wrong: /(?:所以|因此|因而|而且|并且)$/,
    right: '但',
    why: BUT,
  },
  {
    terms: ['因为', '由于'],
    pattern: /(?<=^|[。；])(?:因为|由于)(?![没只])[^，。；！？：、“是]{2,14}，(?:但是|可是|但)(?!凡)/g,
    wrong: /(?:但是|可是|但)$/,
    right: '所以',
    why: CAUSE,
  },
  {
    terms: ['无论', '不论', '不管'],
    pattern:
      /(?:无论|不论|不管)(?:是)?(?:领导|干部|教师|老师|学生|职工|男女|平时|城市|工作|学习|党员|医生|大事|课内|上级|机关|家庭)[和与](?!谁)[^，。；！？：怎什哪何几多]{2,6}，[^，。；：]{0,6}[都也均]/g,
    wrong: /[和与]/,
    right: '还是',
    why: '“无论”后面要有选择，用“还是”',
  },
  {
    terms: ['无论', '不论', '不管'],
    pattern: /(?:无论|不论|不管)[^，。；！？：都也]{2,20}，(?:但是|但要|但都|但也|却)/g,
    wrong: /但[是都也]|但|却/,
    right: '都',
    why: ALL,
  },
  {
    terms: ['无论', '不论', '不管'],
    pattern:
      /(?<=^|[。；])(?:无论|不论|不管)[^，。；！？：都也还]{2,12}，要(?![么求])[^，。；！？：都也均总皆始一绝仍还]{2,20}(?=[。；])/g,
    wrong: /(?=要(?![\s\S]*，要))/,
    right: '都',
    why: ALL,
  },
  {
    terms: ['与其'],
    pattern: /与其(?!他|它|余|中|所|相|自|本|实|说)[^，。；！？：]{2,16}，(?:就是|还是|而是|宁可)/g,
    wrong: /(?:就是|还是|而是|宁可)$/,
    right: '不如',
    why: '取舍的一句配“与其……不如……”',
  },
  {
    terms: ['既要', '既能'],
    pattern: /既[要能][^，。；！？：又也更还]{2,16}，而[要能](?!且)/g,
    wrong: /而(?=[要能]$)/,
    right: '又',
    why: '并列的两半配“既……又……”',
  },
  {
    terms: ['如果', '一旦', '要是'],
    pattern: /(?:如果|一旦|要是)(?!说)[^，。；！？：]{2,16}，才(?:要|能|会)/g,
    wrong: /才(?=[要能会]$)/,
    right: '就',
    why: '假设的一句配“如果……就……”',
  },
];
