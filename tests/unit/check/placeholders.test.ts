import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { fillGaps, type Gap, gapsOf } from '../../../lib/check/placeholders.ts';
import { applyEdits } from '../../../lib/draft/apply-edits.ts';
import { type Draft, draftFromText, draftText } from '../../../lib/draft/draft.ts';
import { shipped } from '../shipped-packs.ts';

const { analyse } = createAnalyser(shipped);

function gaps(draft: Draft): Gap[] {
  const { findings, plan } = analyse(draft);
  return gapsOf(findings, draft, plan.year);
}

/** What is asked for a text, each question with how often its gap is there. */
function asked(text: string): [string, number][] {
  return gaps(draftFromText(text)).map(({ text: gap, places }) => [gap, places.length]);
}

describe('one question a gap', () => {
  test.each<[string, string, [string, number][]]>([
    ['the same body in other signs', '在xx县工会领导下，服务××县职工，办好XX县女职工之家。', [['xx县', 3]]],
    ['the plan’s year', '20xx年女职工工作计划\n20XX年，二〇××年是关键一年。', [['20xx年', 3]]],
    [
      'two bodies',
      'xx县xx镇女职工委员会成立。',
      [
        ['xx县', 1],
        ['xx镇', 1],
      ],
    ],
    [
      'numbers, each its own',
      '组织xx人参加培训，走访xx人。',
      [
        ['xx人', 1],
        ['xx人', 1],
      ],
    ],
    [
      'people, each their own',
      '由张××负责，李××配合。',
      [
        ['××', 1],
        ['××', 1],
      ],
    ],
    [
      'a word that a filter masked',
      '做好依法**工作，提高**能力，共**果。',
      [
        ['**', 2],
        ['**', 1],
      ],
    ],
    ['a body left out', '某某公司工会和某公司职工。', [['某某公司', 2]]],
    ['nothing', '完成全年工作任务。', []],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test('knows the year, and what a mask hides', () => {
    const draft = draftFromText('2027年工作计划\n20xx年做好依法**工作。');
    expect(gaps(draft).map(({ field, options }) => [field, options[0]])).toEqual([
      ['年度', '2027'],
      [undefined, '维权'],
    ]);
  });

  test('shows the sentence it stands in', () => {
    const draft = draftFromText('开展培训。组织xx人参加。');
    expect(gaps(draft)[0]!.places[0]).toMatchObject({ block: 'b0', text: 'xx人', sentence: '组织xx人参加' });
  });
});

describe('answers', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['fill every place', 'xx县工会、××县妇联。', { xx县: '青禾县' }, '青禾县工会、青禾县妇联。'],
    ['need not repeat the noun', 'xx县工会。', { xx县: '青禾' }, '青禾县工会。'],
    ['fill a year in its own script', '20xx年和二〇××年。', { '20xx年': '2027年' }, '2027年和二〇二七年。'],
    ['name a department once', '由×××科负责。', { '×××科': '产科' }, '由产科负责。'],
    ['fill a number', '组织xx人参加。', { xx人: '30' }, '组织30人参加。'],
    ['fill empty brackets', '地点（）。', { '（）': '礼堂' }, '地点（礼堂）。'],
    ['leave the others open', 'xx县xx镇工会。', { xx县: ' ' }, 'xx县xx镇工会。'],
  ])('%s', (_, text, given, expected) => {
    const draft = draftFromText(text);
    const found = gaps(draft);
    const answers = Object.fromEntries(found.flatMap((gap) => (given[gap.text] ? [[gap.key, given[gap.text]!]] : [])));
    expect(draftText(applyEdits(draft, fillGaps(found, answers)))).toBe(expected);
  });
});
