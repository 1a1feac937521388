import { readNumber } from '../outline/read-number.ts';
import { isMonth, monthRange } from './month-range.ts';
import type { TimeMark } from './time-mark.ts';

/** Makes a time of what a pattern has found. */
export type Read = (groups: Record<string, string | undefined>) => Pick<TimeMark, 'kind' | 'months' | 'day'>;

const N = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const TO = '[—\\-–－~～至到]+';
const BEFORE = '(?:以前|之前|前后|之后|以后|期间|左右|[前后起])?';
const YEAR = '(?:(?:20\\d\\d|二[〇○Ｏ零O0][〇○零Ｏ0O一二][〇○Ｏ零O0一二三四五六七八九])年|[今明次当翌]年|本年度?)?';

export const DIGITS = '0123456789一二三四五六七八九十';
/** A number, or a word for a year. */
export const DATE_BEGINS = `${DIGITS}今明次当翌本`;

const WEEKDAY = '(?:[一二三四五六日天](?![次期节场篇个]))?';
/** When in it: 每月|最后一周的周三, 每季度|末. */
const WHEN_IN =
  '(?:[上中下]旬|[初末底](?!次))?(?:的?(?:最后一|第[一二三四])个?(?:工作日|周末|(?:周|星期)[一二三四五六日天]?))?(?:的?(?:周|星期)[一二三四五六日天])?';
/** And when on that day: 下午3点半, 中午12:00—13:30, 下午第三节课. */
const CLOCK = '(?:\\d{1,2}|十[一二]?|[一二两三四五六七八九])(?:[点时](?:半|整|\\d{1,2}分?)?|[:：]\\d{2})';
const HOUR = `(?:[上下]午|晚上?|中午|早[上晨]?)?(?:${CLOCK}(?:${TO}${CLOCK})?|第[一二三四五六七八]节课?)?`;

/** 半年一次, 月评比一次: so often. */
const REPEATED =
  /(?:半年|[一两二三]年|[一两双]?周|半月|[一两双]个?月|月|一?季度?)(?=[一两]次|一[讲课访查检报评会测考题调训练总]|[\u4e00-\u9fff]{2,4}[一两]次)/;
/** What follows may be anything. */
export const ANY = '';

/**
 * How times are written, longest first; at each place of a text the first that matches counts. Each says the characters
 * it can begin with, and which can follow: it is tried nowhere else.
 */
export const timePatterns: readonly [begins: string, follows: string, RegExp, Read][] = [
  [
    DATE_BEGINS,
    `${DIGITS}〇○Ｏ零O年月`,
    new RegExp(`${YEAR}(?<from>${N})月(?<day>${N})[日号]?${TO}(?:次年|翌年|明年)?(?<until>${N})月${N}[日号]${BEFORE}`),
    ({ from, until, day }) => ({
      kind: 'calendar',
      months: monthRange(numberOf(from), numberOf(until)),
      day: numberOf(day) || undefined,
    }),
  ],
  [
    DATE_BEGINS,
    `${DIGITS}〇○Ｏ零O年月—-–－~～至到、和及`,
    new RegExp(
      `${YEAR}(?<from>${N})(?:月份?(?:[上中下]{1,2}旬|[初中底末])?)?(?:(?<to>${TO})|[、和及])(?:次年|翌年|明年)?(?<until>${N})月份?(?:(?<day>${N})[日号]|[上中下]{1,2}旬|[初中底末])?${BEFORE}`,
    ),
    ({ from, to, until, day }) => {
      const [first, last] = [numberOf(from), numberOf(until)];
      const months = to ? monthRange(first, last) : [first, last].filter(isMonth);
      return { kind: 'calendar', months, day: numberOf(day) || undefined };
    },
  ],
  [
    DATE_BEGINS,
    `${DIGITS}〇○Ｏ零O年月`,
    new RegExp(
      `${YEAR}(?<month>${N})月(?:份|(?<day>${N})[日号]?(?:(?:${TO}|、)${N}[日号])?|[上中下]{1,2}旬|[初中底末])?(?:第?[一二三四]周)?${BEFORE}`,
    ),
    ({ month, day }) => ({
      kind: 'calendar',
      months: monthOf(month),
      day: numberOf(day) || undefined,
    }),
  ],
  [
    '123456789',
    '01245689.．·',
    /(?<!第)(?<month>1[0-2]|[1-9])[．.·](?<day>3[01]|[12]\d|[1-9])(?![\d.．·])(?:前后|前(?![进往来])|前夕|之前|期间|当天|(?=[举组慰召走表]|参加|开展|联欢|(?:国际|妇女|青年|儿童|教师|护士|劳动|宪法|消防|反家)))/,
    ({ month, day }) => ({ kind: 'calendar', months: monthOf(month), day: numberOf(day) }),
  ],
  ['每', '月个', new RegExp(`每个?月${N}[日号]${BEFORE}`), () => ({ kind: 'calendar', months: [] })],
  [
    '每周逐按隔月季日',
    '个学两二三四五六双单半季月周星天日年旬逢隔一度常晚',
    new RegExp(
      `每晚|每个?(?:学期|学年|[两二三五]年|[两二三]个?月|两周|[二三四五六]周|双周|单周|双月|单月|半年|半月|季度|季|月|周|星期|天|日|年|旬|逢|隔)${WEEKDAY}${WHEN_IN}${HOUR}|周[一二三四五六日]${HOUR}|逐月|按月|按季度?|隔周|月度|季度(?!第)|日常`,
    ),
    () => ({ kind: 'recurring', months: [] }),
  ],
  [
    '第一二三四1234',
    '一二三四1234、—-–－~～至到季',
    new RegExp(`第?(?<from>[一二三四1-4])(?:(?:、|${TO})(?<to>[二三四2-4]))?季度(?:[初中末底])?${BEFORE}`),
    ({ from, to }) => {
      const first = numberOf(from);
      return { kind: 'calendar', months: monthRange(first * 3 - 2, (numberOf(to) || first) * 3) };
    },
  ],
  [
    '单双',
    '周',
    new RegExp(`[单双]周(?:(?:星期|周)?[一二三四五六日]${HOUR}|(?=[写开召举组交听上]))`),
    () => ({ kind: 'recurring', months: [] }),
  ],
  ['单双', '月', /[单双]月(?:\d{1,2}[日号]|(?=[调例检召通考评组开举]))/, () => ({ kind: 'recurring', months: [] })],
  ['半一两二三双', '年周个月季', REPEATED, () => ({ kind: 'recurring', months: [] })],
  ['月周季', ANY, REPEATED, () => ({ kind: 'recurring', months: [] })],
  ['上', '半', new RegExp(`上半年${BEFORE}`), () => ({ kind: 'calendar', months: monthRange(1, 6) })],
  ['下', '半', new RegExp(`下半年${BEFORE}`), () => ({ kind: 'calendar', months: monthRange(7, 12) })],
  [
    '第上下本学开期',
    '一二上下本学期年初中末',
    new RegExp(
      `(?:第[一二]|[上下本])?学期(?:[初中末]|开学|结束)${BEFORE}|第[一二]学期|[上下]学期|学年[初末]|开学[初前后]?|期[初中末](?!考|检|测|质)${BEFORE}`,
    ),
    () => ({ kind: 'calendar', months: [] }),
  ],
  [
    '第',
    DIGITS,
    new RegExp(`第${N}(?:教学)?(?:${TO}第?${N})?(?:教学)?周(?!岁|年)`),
    () => ({ kind: 'calendar', months: [] }),
  ],
  ['年本当今', '年底终末', new RegExp(`(?:本|当|今)?年[底终末]${BEFORE}`), () => ({ kind: 'calendar', months: [12] })],
  ['元', '月', /元月(?:份|[上中下]旬|[初中底末])?/, () => ({ kind: 'calendar', months: [1] })],
  ['季', '初末', /季[初末]/, () => ({ kind: 'recurring', months: [] })],
  ['年', '初', /年初/, () => ({ kind: 'calendar', months: [1] })],
  ['年', '中', /年中(?!国)/, () => ({ kind: 'calendar', months: [6] })],
  ['次', '月', new RegExp(`次月(?:${N}[日号]|[初中底末])${BEFORE}`), () => ({ kind: 'recurring', months: [] })],
  ['月', '初中底末', new RegExp(`月[初中底末]${BEFORE}`), () => ({ kind: 'recurring', months: [] })],
  [
    '年全整本常学',
    '内年学个度期',
    /年内|学[期年]内|全年|全学[期年]|整个?学[期年]|本学[期年]内?|常年|年度内/,
    () => ({ kind: 'season', months: [] }),
  ],
  ['暑', '假期', new RegExp(`暑假${BEFORE}|暑期`), () => ({ kind: 'season', months: [7, 8] })],
  ['寒', '假', new RegExp(`寒假${BEFORE}`), () => ({ kind: 'season', months: [1, 2] })],
  ['寒', '暑', /寒暑假/, () => ({ kind: 'season', months: [1, 2, 7, 8] })],
  [
    '盛炎夏高酷',
    '夏季日温暑',
    /盛夏|炎夏|夏季|夏日|高温(?:季节|期间|天气|时段)?|酷暑/,
    () => ({ kind: 'season', months: [6, 7, 8] }),
  ],
  [
    '高中会军校期',
    '考训运中末',
    /(?:高考|中考|会考|军训|校运会|期[中末]考试)(?:结束)?(?:期间|前后|前|后)/,
    () => ({ kind: 'season', months: [] }),
  ],
  [
    '正腊',
    '月',
    new RegExp(`[正腊]月(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?)?${BEFORE}`),
    () => ({ kind: 'calendar', months: [1, 2] }),
  ],
  ['农', '闲忙', /农[闲忙](?:时节|季节|期间|时)?/, () => ({ kind: 'season', months: [] })],
  ['三伏', '伏天', /三伏天?|伏天|入伏(?:前后)?/, () => ({ kind: 'season', months: [7, 8] })],
  ['汛', '期', /汛期(?:前|期间)?/, () => ({ kind: 'season', months: [6, 7, 8, 9] })],
  ['供采', '暖', /[供采]暖[季期](?:前|期间)?/, () => ({ kind: 'season', months: [11, 12, 1, 2, 3] })],
  ['麦双秋春', '收抢耕', /麦收|双抢|秋收|春耕/, () => ({ kind: 'season', months: [] })],
  ['天周月季', '天周月季', /(?:天天|周周|月月|季季)(?=[\u4e00-\u9fff])/, () => ({ kind: 'recurring', months: [] })],
  [
    '逢',
    '一二三四五六七八九十',
    /逢[一二三四五六七八九十](?:、?逢[一二三四五六七八九十])?(?=[\u4e00-\u9fff])/,
    () => ({ kind: 'recurring', months: [] }),
  ],
  [
    '入开',
    '冬夏秋春',
    /入[冬夏秋](?:[以之]?[前后]|前后|时)?|开春(?:[以之]?后|时)?/,
    () => ({ kind: 'season', months: [] }),
  ],
  ['星', '期', /星期[一二三四五六日天](?:[上下]午|晚上?)?/, () => ({ kind: 'recurring', months: [] })],
  ['逢', DIGITS, /逢\d{1,2}[日号]/, () => ({ kind: 'recurring', months: [] })],
  ['逢赶', '集', /逢集日?|赶集日/, () => ({ kind: 'recurring', months: [] })],
  ['春', '运', /春运(?:前|期间)?/, () => ({ kind: 'season', months: [1, 2] })],
  ['春', '季学', /春季?学期/, () => ({ kind: 'calendar', months: monthRange(2, 7) })],
  ['秋', '季学', /秋季?学期/, () => ({ kind: 'calendar', months: monthRange(9, 1) })],
  ['春夏秋冬', '、', /[春夏秋冬]、[春夏秋冬](?:[两二]?季|(?=各))/, () => ({ kind: 'season', months: [] })],
  ['春', '季天', /春季|春天/, () => ({ kind: 'season', months: [3, 4, 5] })],
  ['秋金', '季秋', /秋季|金秋/, () => ({ kind: 'season', months: [9, 10, 11] })],
  ['冬', '至', /冬至/, () => ({ kind: 'festival', months: [12] })],
  ['冬寒', '季冬', /冬季|寒冬/, () => ({ kind: 'season', months: [12, 1, 2].sort((a, b) => a - b) })],
  ['节', '前后', /(?<![\u4e00-\u9fff])节[前后](?:、?复[工产]前)?/, () => ({ kind: 'season', months: [] })],
  [
    '重传法各节',
    '大要统定类种个节假日',
    /(?:重大|重要|传统|法定|各[类种个])?节假?日(?:期间|前后|来临)?/,
    () => ({ kind: 'season', months: [] }),
  ],
];

function numberOf(text: string | undefined): number {
  return (text && readNumber(text)) || 0;
}

/** The month that a number names, as a list; none where it names none. */
function monthOf(text: string | undefined): number[] {
  const month = numberOf(text);
  return isMonth(month) ? [month] : [];
}
