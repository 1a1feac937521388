import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../lib/draft/draft.ts';
import { bodyOf } from '../../../lib/snippets/body-of.ts';
import { carryFields } from '../../../lib/snippets/carry-fields.ts';
import { fillSnippet } from '../../../lib/snippets/fill.ts';
import { keepTogether } from '../../../lib/snippets/keep-together.ts';
import { clausesOf, likeness, NEAR, says } from '../../../lib/snippets/likeness.ts';
import { offerFields, takeField } from '../../../lib/snippets/offer-fields.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';

const visit = '（三）{年度}年，{单位}工会对困难家庭职工{人数@数字}人开展走访慰问，了解生活困难，落实帮扶措施。';

describe('near is', () => {
  it.each([
    ['the same', visit],
    ['filled in', '（五）2027年，青禾中学工会对困难家庭职工12人开展走访慰问，了解生活困难，落实帮扶措施。'],
    ['a word more', '（三）工会对困难家庭职工开展走访慰问活动，了解生活困难，逐人落实帮扶措施。'],
  ])('%s', (_, text) => expect(likeness(visit, text)).toBeGreaterThanOrEqual(NEAR));

  it.each([
    ['another matter', '（三）组织女职工专场体检，建立健康档案，做好“两癌”筛查和健康知识讲座。'],
    ['the same beginning', '（三）2027年，工会对困难家庭职工开展心理健康讲座，邀请专家授课，发放资料。'],
    ['nothing', ''],
  ])('not %s', (_, text) => expect(likeness(visit, text)).toBeLessThan(NEAR));
});

it('a text is looked up by its longest parts', () => {
  expect(clausesOf('（三）对{单位}困难职工开展走访慰问，落实帮扶措施。', 2)).toEqual([
    '困难职工开展走访慰问',
    '落实帮扶措施',
  ]);
});

describe('a text says what a snippet says', () => {
  it.each([
    ['走访{人数}人。', '走访18人。', true],
    ['（一）走访{人数}人；', '（四）走访18人。', true],
    ['{单位}走访', '青禾中学走访', true],
    ['走访{单位}', '走访青禾中学', true],
    ['走访{人数}人。', '慰问18人。', false],
    ['走访{人数}人。', '走访18人，慰问3人。', false],
    ['走访困难职工', '走访', false],
  ])('%s: %s %s', (body, text, same) => expect(says(body, text)).toBe(same));
});

describe('a changed text keeps the fields', () => {
  it.each([
    ['走访{人数@数字}人。', '走访慰问困难职工18人。', '走访慰问困难职工{人数@数字}人。'],
    ['职工{人数@数字}人走访。', '困难职工18人走访慰问。', '困难职工{人数@数字}人走访慰问。'],
    ['{年度}年，{单位}走访。', '2027年，青禾中学走访。', '{年度}年，{单位}走访。'],
    ['走访{人数}人。', '改成别的话{了}。', '改成别的话\\{了\\}。'],
  ])('%s / %s', (body, text, carried) => expect(carryFields(body, text)).toBe(carried));
});

describe('a changed text keeps what is bold', () => {
  it.each<[string, string, [number, number][], string]>([
    // The editor shows none: the snippet's own stays around its words.
    ['**走访**{人数@数字}人。', '走访困难职工18人。', [], '**走访**困难职工{人数@数字}人。'],
    ['**重点走访**{人数@数字}人。', '重点多走访18人。', [], '**重点多走访**{人数@数字}人。'],
    ['走访**{人数@数字}人**。', '走访职工18人。', [], '走访职工**{人数@数字}人**。'],
    // It shows some: that is how it is to be.
    ['**走访**{人数@数字}人。', '走访职工18人。', [[2, 4]], '走访**职工**{人数@数字}人。'],
    ['走访{人数@数字}人。', '走访职工18人。', [[4, 7]], '走访职工**{人数@数字}人**。'],
    ['走访{人数@数字}人。', '走访 职工 18人。', [[2, 6]], '走访 **职工** {人数@数字}人。'],
    ['走访依法**', '多走访依法**', [[0, 1]], '**多**走访依法\\*\\*'],
  ])('%s / %s %j', (body, text, bold, carried) => expect(carryFields(body, text, bold)).toBe(carried));
});

describe('a stretch of a document as a body', () => {
  const line = (text: string, ...bold: [number, number][]) => ({
    text,
    kind: 'paragraph' as const,
    ...(bold[0] && { bold }),
  });
  const heading = (text: string) => ({ text, kind: 'heading' as const, level: 2 });
  it.each<[string, Fragment, string]>([
    ['plain', [line('走访{人数}人'), line('慰问')], '走访{人数}人\n慰问'],
    ['bold', [line('走访{人数}人', [0, 2])], '**走访**{人数}人'],
    ['bold with spaces around', [line('走访 职工', [0, 3])], '**走访** 职工'],
    ['stars beside bold', [line('走访依法*', [0, 2])], '**走访**依法\\*'],
    ['words masked by a filter', [line('依法**维权**')], '依法\\*\\*维权\\*\\*'],
    ['headings among others', [heading('一、走访'), line('慰问')], '## 一、走访\n慰问'],
    ['a heading alone is a sentence', [heading('一、走访')], '一、走访'],
  ])('%s', (_what, fragment, body) => {
    expect(bodyOf(fragment)).toBe(body);
    const bare = (blocks: Fragment) => blocks.map(({ text, bold }) => ({ text, bold: bold ?? [] }));
    if (!body.includes('职工')) expect(bare(fillSnippet(body, {}).fragment)).toEqual(bare(fragment));
  });
});

describe('fields are offered', () => {
  it('where there is none yet, and taken one by one', () => {
    const body = '{年度:2027}年组织30名女职工体检，2027年底再组织30名。';
    const [guess] = offerFields(body).filter(({ name }) => name === '人数');
    expect(offerFields(body).map(({ name, text }) => `${name} ${text}`)).toEqual(['人数 30', '年度 2027', '人数 30']);
    expect(takeField(body, guess!)).toBe('{年度:2027}年组织{人数:30}名女职工体检，2027年底再组织{人数:30}名。');
  });
});

it('wordings of one item stand together', () => {
  const of = (id: string, item?: string) => ({ snippet: { id, item } as Snippet });
  const kept = keepTogether([of('1', 'a'), of('2'), of('3', 'b'), of('4', 'a'), of('5'), of('6', '2')]);
  // The last was saved beside the second, as another wording of it.
  expect(kept.map(({ snippet }) => snippet.id)).toEqual(['1', '4', '2', '6', '3', '5']);
});
