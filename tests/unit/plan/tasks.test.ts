import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import type { Task, TaskParts } from '../../../lib/plan/plan.ts';
import { shipped } from '../shipped-packs.ts';

const PARTS = ['who', 'when', 'where', 'howMuch', 'measure'] as const satisfies (keyof TaskParts)[];

function tasks(text: string): Task[] {
  return parsePlan(draftFromText(text), shipped).tasks;
}

/** The parts of the first task, those that are there, as text. */
function parts(text: string): Record<string, string> {
  const [task] = tasks(text);
  return Object.fromEntries(PARTS.flatMap((part) => (task?.[part] ? [[part, task[part].text]] : [])));
}

describe('the parts of a task', () => {
  test.each<[string, Record<string, string>]>([
    ['（一）开展普法宣传。', {}],
    ['（一）由教务处负责，3月举办讲座2场。', { who: '教务处', when: '3月', howMuch: '2场' }],
    ['（一）签订师徒协议60对，由各基层工会于6月底前备案。', { who: '各基层工会', when: '6月底前', howMuch: '60对' }],
    ['（一）召开座谈会。（责任部门：人事科）', { who: '人事科' }],
    ['（一）走访困难职工（办公室牵头），每户慰问金1000元。', { who: '办公室', howMuch: '1000元' }],
    ['（一）各年级组要在10月底前上报总结。', { who: '各年级组', when: '10月底前' }],
    ['（一）9月在职工之家举办茶艺课。', { when: '9月', where: '职工之家' }],
    ['（一）年底前合同签订率达到95%以上。', { when: '年底前', measure: '合同签订率达到95%以上' }],
    ['（一）全年普法宣讲不少于24场。', { when: '全年', howMuch: '24场', measure: '不少于24场' }],
    ['（一）职工来访件件有回音。', { measure: '件件有回音' }],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each<[string, keyof TaskParts]>([
    ['（一）增强教职工的责任感和主人翁意识。', 'who'],
    ['（一）由此带动全体职工学习。', 'who'],
    ['（一）学习《劳动法》第五十二条、“四个自信”和“三八”精神。', 'howMuch'],
    ['（一）加强四期保护。', 'howMuch'],
    ['（一）在工作中注意方法。', 'where'],
    ['（一）努力提高入会率。', 'measure'],
  ])('%s says nothing of %s', (text, part) => {
    expect(parts(text)).not.toHaveProperty(part);
  });
});

describe('the tasks of a plan', () => {
  test('are its innermost entries; guiding thought and aims are none', () => {
    const found = tasks(`2027年工会工作计划
一、指导思想
（一）坚持服务大局。
二、工作目标
（一）入会率达到98%。
三、主要任务
（一）开展培训。
1.3月上旬举办培训班一期。
2.每季度推送课程。
（二）走访慰问
由办公室牵头，春节前走访困难职工30户。`);
    expect(found.map(({ marker, title }) => marker + title)).toEqual([
      '1.3月上旬举办培训班一期',
      '2.每季度推送课程',
      '（二）走访慰问',
    ]);
    expect(found[0]!.when?.text).toBe('3月上旬');
    expect(found[2]).toMatchObject({
      block: 'b9',
      who: { block: 'b10', text: '办公室' },
      when: { block: 'b10' },
      howMuch: { text: '30户' },
    });
  });

  test('take who and when from the headings above them', () => {
    const found = tasks(`2027年工会工作计划
一、三月份
（一）举办讲座。
（二）4月5日前组织植树，由团委负责。
二、技能培训（责任部门：教务处）
（一）开展岗位练兵。
三、其他工作
（一）整理档案。`);
    expect(found.map(({ who, when }) => [who?.text, when?.text])).toEqual([
      [undefined, '三月份'],
      ['团委', '4月5日前'],
      ['教务处', undefined],
      [undefined, undefined],
    ]);
  });
});
