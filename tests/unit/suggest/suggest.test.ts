import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftFromText, draftText, type Fragment, type Place } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import type { Suggestion } from '../../../lib/suggest/suggestion.ts';
import { shipped } from '../shipped-packs.ts';

const KIND = 'union-women';

function suggestions(text: string, kind = KIND): { draft: Draft; all: Suggestion[]; one(id: string): Suggestion } {
  const draft = draftFromText(text);
  const all = suggest(parsePlan(draft, shipped, { kind }), draft, shipped);
  return { draft, all, one: (id) => all.find((suggestion) => suggestion.id === id)! };
}

/** The draft's text with a fragment at a place. */
function inserted({ blocks }: Draft, place: Place, fragment: Fragment): string {
  const lines = blocks.map(({ text }) => text);
  const at = (id: string) => blocks.findIndex((block) => block.id === id);
  if (place === 'caret') throw new Error('A suggestion knows its place.');
  const index = place === 'end' ? lines.length : 'after' in place ? at(place.after) + 1 : at(place.before);
  lines.splice(index, 0, ...fragment.map(({ text }) => text));
  return lines.join('\n');
}

/** The document after inserting the first wording of one suggestion, each line cut to seven characters. */
function withInserted(text: string, id: string, kind = KIND): string[] {
  const { draft, one } = suggestions(text, kind);
  const { place, wordings } = one(id);
  return inserted(draft, place, wordings[0]!)
    .split('\n')
    .map((line) => line.slice(0, 7));
}

const PLAN = `女职工计划
一、指导思想
在党委领导下工作。
二、主要任务
（一）抓学习。办班。
（二）抓活动。比赛。
三、保障措施
（一）加强领导。
某某委员会
2027年1月5日`;

describe('the plan’s year', () => {
  const wordings = (choices: { kind: string; year?: number }) => {
    const draft = draftFromText('');
    return JSON.stringify(suggest(parsePlan(draft, shipped, choices), draft, shipped).map(({ wordings }) => wordings));
  };

  test('is asked for where nothing says it', () => {
    expect(wordings({ kind: KIND })).toContain('{年度}年工作计划');
  });

  test('is written where it is known', () => {
    expect(wordings({ kind: KIND, year: 2027 })).toContain('2027年工作计划');
    expect(wordings({ kind: KIND, year: 2027 })).not.toContain('{年度}');
  });
});

describe('a missing section', () => {
  test('goes behind the section it follows, whole, and counts on', () => {
    expect(withInserted(PLAN, 'targets')).toEqual(
      [
        '女职工计划',
        '一、指导思想',
        '在党委领导下工',
        '二、工作目标',
        ...['（一）女职工培', '（二）女职工妇', '（三）争创{级'],
        '二、主要任务',
        '（一）抓学习。',
        '（二）抓活动。',
        '三、保障措施',
        '（一）加强领导',
        '某某委员会',
        '2027年1月',
      ].map((line) => line.slice(0, 7)),
    );
  });

  test('never goes inside another or behind the signature', () => {
    const lines = withInserted(PLAN.replace('三、保障措施\n（一）加强领导。\n', ''), 'safeguards');
    expect(lines.slice(5, 7)).toEqual(['（二）抓活动。', '三、保障措施']);
    expect(lines.slice(-2)).toEqual(['某某委员会', '2027年1月']);
  });

  test('goes before the first heading where it opens the plan', () => {
    expect(withInserted('女职工计划\n现安排如下。\n一、主要任务\n办班。', 'guiding').slice(1, 4)).toEqual([
      '现安排如下。',
      '一、指导思想',
      expect.any(String),
    ]);
  });

  test.each<[string, string, string]>([
    ['一.指导思想\n做事。', '二.工作目标', 'targets'],
    ['第一章 指导思想\n做事。', '第二章 工作目标', 'targets'],
    ['指导思想\n做事，做很多的事，把事情一件一件做好做实，做到年底。', '工作目标', 'targets'],
    ['九、指导思想\n做事。', '十、工作目标', 'targets'],
    ['十九、指导思想\n做事。', '二十、工作目标', 'targets'],
    ['1. 指导思想\n做事。\n2. 主要任务\n做事。', '2. 工作目标', 'targets'],
  ])('after %s comes %s', (text, heading, id) => {
    expect(suggestions(`女职工计划\n${text}`).one(id).wordings[0]![0]!.text).toBe(heading);
  });

  test('numbers its own lines as the draft numbers that level', () => {
    const [, line] = suggestions('女职工计划\n一.指导思想\n做事。\n二.任务安排\n1.办班。\n2.比赛。').one('targets')
      .wordings[0]!;
    expect(line!.text.slice(0, 5)).toBe('1.女职工');
  });

  test('is a heading where the editor has headings', () => {
    const draft: Draft = {
      version: 1,
      blocks: [
        { id: 'a', text: '女职工计划', kind: 'heading', level: 1 },
        { id: 'b', text: '一、指导思想', kind: 'heading', level: 2 },
        { id: 'c', text: '在党委领导下工作。', kind: 'paragraph' },
      ],
    };
    const found = suggest(parsePlan(draft, shipped, { kind: KIND }), draft, shipped).find(
      ({ id }) => id === 'targets',
    )!;
    expect(found.place).toEqual({ after: 'c' });
    expect(found.wordings[0]![0]).toEqual({ text: '二、工作目标', kind: 'heading', level: 2 });
    expect(found.wordings[0]![1]!.kind).toBe('paragraph');
  });
});

describe('a missing item', () => {
  test('goes to the end of its section, as its neighbours are written', () => {
    const { one } = suggestions(PLAN);
    const { marker, level, place, wordings, need, basis } = one('health-check');
    expect({ marker, level, place, need }).toEqual({
      marker: '（三）',
      level: 2,
      place: { after: 'b5' },
      need: 'required',
    });
    expect(wordings[0]![0]!.text).toMatch(/^（三）体检与“两癌”筛查。/);
    expect(basis).toContain('《妇女权益保障法》');
  });

  test.each<[string, string, RegExp]>([
    [
      'lines without headings',
      '一、主要任务\n1、办好培训班，请专家讲课，并且要求全体会员按时参加。\n2、组织比赛。',
      /^3、\{月份\}月/,
    ],
    [
      'headings in a line of their own',
      '一、主要任务\n（一）学习\n办班。\n（二）活动\n比赛。',
      /^（三）体检与“两癌”筛查$/,
    ],
    ['a row of themes', '一、抓学习\n办班。\n二、抓活动\n比赛。\n三、抓宣传\n出刊。', /^四、体检与“两癌”筛查$/],
    ['colons', '一、主要任务\n1、学习：办班。\n2、活动：比赛。', /^3、体检与“两癌”筛查：/],
    ['a section of plain text', '一、主要任务\n办班。比赛。', /^\{月份\}月/],
  ])('like %s', (_, text, first) => {
    expect(suggestions(`女职工计划\n${text}`).one('health-check').wordings[0]![0]!.text).toMatch(first);
  });

  test('comes with its section where that is missing', () => {
    const { wordings, place, marker } = suggestions('女职工计划\n一、主要任务\n办班。').one('budget');
    expect({ marker, place }).toEqual({ marker: '二、', place: { after: 'b2' } });
    expect(wordings[0]!.map(({ text }) => text.slice(0, 6))).toEqual(['二、保障措施', '全年活动经费']);
  });
});

describe('an empty draft', () => {
  test('gets the whole skeleton, numbered through', () => {
    const { all } = suggestions('');
    expect(all.map(({ marker, title, place }) => [marker, title, place])).toEqual([
      ['', '标题', 'end'],
      ['一、', '指导思想', 'end'],
      ['二、', '工作目标', 'end'],
      ['三、', '主要任务', 'end'],
      ['四、', '活动安排', 'end'],
      ['五、', '保障措施', 'end'],
      ['', '落款', 'end'],
    ]);
    expect(all.flatMap(({ wordings }) => wordings).every((wording) => wording.length > 0)).toBe(true);
  });

  test('in English as in Chinese', () => {
    expect(suggestions('', 'en-committee').all.map(({ marker }) => marker)).toEqual([
      '',
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
  });

  test('of no known kind gets nothing', () => {
    expect(suggestions('', 'other').all).toEqual([]);
  });
});

test('suggestions come in reading order', () => {
  const { all, draft } = suggestions(PLAN);
  const places = all.map(({ place }) => {
    if (typeof place === 'string') return draft.blocks.length;
    return draft.blocks.findIndex(({ id }) => id === ('after' in place ? place.after : place.before));
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('whatever is inserted is found again, and nothing else of the draft changes', () => {
  const line = fc.constantFrom(
    '一、指导思想',
    '二、主要任务',
    '（一）抓学习。',
    '1、办班。',
    '三、保障措施',
    '做好工作。',
    '',
    '工作目标',
    '2027年1月5日',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { draft, all } = suggestions(['女职工计划', ...lines].join('\n'));
      for (const { id, kind, place, wordings } of all) {
        const text = inserted(draft, place, wordings[0]!);
        const plan = parsePlan(draftFromText(text), shipped, { kind: KIND });
        if (kind === 'item') expect([id, plan.items.find((item) => item.id === id)!.present]).toEqual([id, true]);
        for (const { text: own } of wordings[0]!) expect(text).toContain(own);
        expect(text.length).toBe(
          draftText(draft).length + wordings[0]!.reduce((sum, block) => sum + block.text.length + 1, 0),
        );
      }
    }),
    { numRuns: 8 },
  );
});
