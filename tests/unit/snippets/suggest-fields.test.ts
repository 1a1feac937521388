import { describe, expect, test } from 'vitest';
import { fillSnippet } from '../../../lib/snippets/fill.ts';
import { suggestFields, withFields } from '../../../lib/snippets/suggest-fields.ts';

describe('suggests', () => {
  test.each<[string, string[]]>([
    ['青禾中学2027年女工工作计划', ['单位=青禾中学', '年度=2027']],
    ['2027—2028学年安排', ['年度=2027', '年度2=2028']],
    ['2027年3月8日前完成', ['日期=2027年3月8日']],
    ['3月8日举办活动，约80人参加', ['日期=3月8日', '人数=80']],
    ['培训2次，参加30人，经费0.5万元', ['次数=2', '人数=30', '金额（万元）=0.5']],
    ['讲座20人，体检35人', ['人数=20', '人数2=35']],
    ['2027年的计划，2027年底总结', ['年度=2027', '年度=2027']],
    ['由青禾校工会承办', ['单位=青禾校']],
    ['各学校、全体工会要重视', []],
    ['加强学习，提高认识', []],
    ['三八妇女节前后', []],
  ])('%s', (text, fields) => {
    expect(suggestFields(text, ['青禾校']).map((guess) => `${guess.name}=${guess.text}`)).toEqual(fields);
  });
});

test.each(['青禾中学2027年计划{待定}', '人数30人，反斜杠\\n'])(
  '%s comes back as it was when nothing is changed',
  (text) => {
    const body = withFields(text, suggestFields(text));
    expect(fillSnippet(body, {}).fragment[0]!.text).toBe(text);
  },
);

test('the chosen parts become fields, the rest stays text', () => {
  const text = '青禾中学2027年{计划}';
  expect(withFields(text, suggestFields(text))).toBe('{单位:青禾中学}{年度:2027}年\\{计划\\}');
});
