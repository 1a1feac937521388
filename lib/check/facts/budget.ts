import { codeSet } from '../../knowledge/code-set.ts';
import { sentenceAround } from '../sentence-around.ts';
import { standsWithin } from '../stands-within.ts';
import { ANOTHER_TIME, type FactReader } from './fact.ts';

const WHOLE_YEAR = /(?:全年|年度|本年度)(?<of>收入|支出|经费|总)?$/;
const SUM = /^(?:总额|总计|总数|共计|安排|经费|共|为|[：:]){0,3}\s?(\d+(?:\.\d+)?\s?万?元)/;

/** No farther behind the word its sum begins. */
const FAR = 20;
const isDigit = codeSet('0123456789');

/** The year's budget: 全年预算28.5万元. */
export function budget(): FactReader {
  return {
    terms: ['预算'],
    before: '年度入出费总',
    heeds: (codes, _start, end) => standsWithin(codes, end, end + FAR, isDigit),
    read(text, { start, end }) {
      const of = WHOLE_YEAR.exec(text.slice(Math.max(0, start - 8), start));
      const sum = of && SUM.exec(text.slice(end, end + FAR));
      if (!sum || ANOTHER_TIME.test(sentenceAround(text, start))) return undefined;
      const side = /收入|支出/.exec(of.groups!.of ?? '')?.[0] ?? '';
      const at = end + sum[0].indexOf(sum[1]!);
      return {
        key: `budget ${side}`,
        about: `全年${side}预算`,
        value: yuan(sum[1]!),
        start: at,
        end: at + sum[1]!.length,
      };
    },
  };
}

/** The same sum whether in 元 or 万元. */
function yuan(sum: string): string {
  const number = Number.parseFloat(sum);
  return String(Math.round(number * (sum.includes('万') ? 1e4 : 1) * 100) / 100);
}
