import { expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { shipped } from '../shipped-packs.ts';

/** The sections that are there, each with the text of the block it is found by. */
function sections(text: string, kind = 'union-women'): string[] {
  const draft = draftFromText(text);
  return parsePlan(draft, shipped, { kind })
    .sections.filter(({ block }) => block !== undefined)
    .map(({ id, block }) => `${id} ${draft.blocks.find((other) => other.id === block)!.text.slice(0, 8)}`);
}

test.each<[string, string, string[]]>([
  [
    'by their headings',
    '一、指导思想\n做事。\n二、工作目标\n做事。\n三、保障措施\n做事。',
    ['guiding 一、指导思想', 'targets 二、工作目标', 'safeguards 三、保障措施'],
  ],
  [
    'three themes are the main tasks',
    '一、抓学习\n做事。\n二、抓服务\n做事。\n三、抓活动\n做事。',
    ['tasks 一、抓学习'],
  ],
  ['two are not', '一、抓学习\n做事。\n二、抓服务\n做事。', []],
  [
    'aims of the whole year, and a timetable that says all there is to do',
    `一、全年目标（“1234”）\n做事。\n二、月度安排\n${[1, 2, 3, 4, 5, 6].map((month) => `${month}月：走访。`).join('\n')}`,
    ['targets 一、全年目标（“', 'tasks 二、月度安排', 'timetable 二、月度安排'],
  ],
  [
    'a short one does not',
    '一、全年目标\n做事。\n二、月度安排\n3月：走访。\n6月：体检。',
    ['targets 一、全年目标', 'timetable 二、月度安排'],
  ],
  [
    'an opening that names its guide',
    '女工计划\n在党支部领导下，做好工作，服务大家，安排如下。\n一、工作目标\n做事。',
    ['title 女工计划', 'guiding 在党支部领导下，', 'targets 一、工作目标'],
  ],
  [
    'a section that does its work',
    '一、具体措施\n做事。\n二、工作要求\n做事。',
    ['tasks 一、具体措施', 'safeguards 二、工作要求'],
  ],
  [
    'title and signature by their place',
    '女工计划\n一、工作目标\n做事。\n第三小学\n2027年1月5日',
    ['title 女工计划', 'targets 一、工作目标', 'signature 第三小学'],
  ],
  ['an empty draft has none', '', []],
])('%s', (_, text, expected) => {
  expect(sections(text)).toEqual(expected);
});
