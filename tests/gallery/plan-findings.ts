import type { Finding, Severity } from '../../lib/check/finding.ts';
import { lines } from './plan-text.ts';

interface Flaw {
  line: number;
  text: string;
  insert?: string;
  safe?: boolean;
  severity: Severity;
  rule: string;
  type?: string;
  message: string;
  why?: string;
  source?: string;
  others?: string[];
}

const flaws: Flaw[] = [
  {
    line: 2,
    text: '贯切',
    insert: '贯彻',
    safe: true,
    severity: 'error',
    rule: 'typo',
    message: '错别字：“贯彻”误作“贯切”',
    why: '“贯彻”是透彻落实的意思，与“切”无关。',
    source: '《现代汉语词典》第7版',
  },
  {
    line: 2,
    text: '20xx年',
    insert: '2026年',
    severity: 'error',
    rule: 'placeholder',
    message: '占位没有替换，请确认年份',
    others: ['改为“2027年”', '删去'],
  },
  {
    line: 7,
    text: '《婚姻法》',
    insert: '《民法典》婚姻家庭编',
    safe: true,
    severity: 'error',
    rule: 'outdated-law',
    message: '《婚姻法》2021年1月1日起废止',
    why: '内容并入《中华人民共和国民法典》婚姻家庭编。',
    source: '《中华人民共和国民法典》第一千二百六十条',
  },
  {
    line: 10,
    text: '按排',
    insert: '安排',
    safe: true,
    severity: 'error',
    rule: 'typo',
    message: '错别字：“安排”误作“按排”',
  },
  {
    line: 11,
    text: '竟赛',
    insert: '竞赛',
    safe: true,
    severity: 'error',
    rule: 'typo',
    message: '错别字：“竞赛”误作“竟赛”',
  },
  {
    line: 11,
    text: '5月',
    insert: '6月',
    severity: 'error',
    rule: 'month-conflict',
    type: 'wrong-date',
    message: '全国“安全生产月”在每年6月',
  },
  {
    line: 9,
    text: '四、',
    insert: '三、',
    severity: 'warning',
    rule: 'numbering-gap',
    message: '编号由“二”跳到“四”，后文要顺延',
  },
  {
    line: 8,
    text: '以上',
    insert: '',
    safe: true,
    severity: 'warning',
    rule: 'collocation',
    message: '覆盖率不会超过100%',
  },
  {
    line: 13,
    text: ',',
    insert: '，',
    safe: true,
    severity: 'hint',
    rule: 'half-width-punctuation',
    message: '中文正文用全角逗号',
  },
  { line: 2, text: lines[2]!, severity: 'hint', rule: 'long-sentence', message: '这一句有 84 个字，建议断开' },
];

export const findings: Finding[] = flaws.map(({ line, text, insert, safe = false, others = [], ...rest }, index) => {
  const start = lines[line]!.indexOf(text);
  const place = { block: `b${line}`, start, end: start + text.length };
  const edit = (to: string) => [{ ...place, was: text, insert: to }];
  return {
    id: `f${index}`,
    type: rest.rule,
    ...rest,
    ...place,
    text,
    fixes:
      insert === undefined
        ? []
        : [
            { label: `改为“${insert}”`, safe, edits: edit(insert) },
            ...others.map((label) => ({ label, safe: false, edits: edit(/“(.*)”/u.exec(label)?.[1] ?? '') })),
          ],
  };
});
