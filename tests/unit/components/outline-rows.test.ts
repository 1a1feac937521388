import { describe, expect, it } from 'vitest';
import { type OutlineRow, outlineRows } from '../../../components/model/outline-rows.ts';
import { currentRow, shownRows } from '../../../components/model/outline-shown.ts';
import { analysis, places } from './reading.ts';

const name = (row: OutlineRow) =>
  row.kind === 'suggestion' ? `+${row.suggestion.marker}${row.suggestion.title}` : (row.entry?.marker ?? '前言');
const rows = outlineRows(analysis, places);
const none = { suggesting: true, opened: new Set<string>() };

describe('the outline', () => {
  it('has the suggestions where they belong', () => {
    expect(rows.map(name).join(' ')).toBe(
      '前言 +工作目标 一、 （一） （二） 二、 （一） （二） +（三）预防和制止性骚扰 +三、家庭家教家风建设 ' +
        '四、 （一） （二） +（三）心理健康服务 +（三）孕期、哺乳期教师弹性排课 五、 （一） （二） +六、保障措施',
    );
  });

  it('counts every problem once among its outermost rows', () => {
    const counted = rows.flatMap((row) => (row.kind === 'entry' && row.depth === 0 ? [[name(row), row.problems]] : []));
    expect(counted).toEqual([
      ['前言', 3],
      ['一、', 0],
      ['二、', 2],
      ['四、', 4],
      ['五、', 1],
    ]);
  });

  it('says the worst of them', () => {
    const worst = rows.flatMap((row) => (row.kind === 'entry' && row.depth === 0 ? [row.worst] : []));
    expect(worst).toEqual(['error', undefined, 'error', 'error', 'hint']);
  });

  it.each([
    ['behind a block without a row', { after: 'b2' }, '前言 +工作目标 一、'],
    ['before the first text', { before: 'b1' }, '+工作目标 前言 一、'],
    ['before a heading', { before: 'b3' }, '前言 +工作目标 一、'],
  ] as const)('shows a suggestion %s there', (_, place, shown) => {
    const [goals] = analysis.suggestions;
    const moved = outlineRows({ ...analysis, suggestions: [{ ...goals!, place }] }, places);
    expect(moved.map(name).slice(0, 3).join(' ')).toBe(shown);
  });

  it('counts the title’s problems with what follows it', () => {
    const findings = [{ ...analysis.findings[0]!, block: 'b0' }];
    expect(outlineRows({ ...analysis, findings }, places)[0]).toMatchObject({ problems: 1 });
  });
});

describe('what is shown of it', () => {
  it('leaves recommended items to the list of gaps', () => {
    const shown = shownRows(rows, none).filter(({ kind }) => kind === 'suggestion');
    expect(shown.map(name)).toEqual(['+工作目标', '+（三）预防和制止性骚扰', '+三、家庭家教家风建设', '+六、保障措施']);
  });

  it('is the bare outline where suggestions are off', () => {
    expect(shownRows(rows, { ...none, suggesting: false }).every(({ kind }) => kind === 'entry')).toBe(true);
  });

  it('folds what is deeper than two levels until its parent is opened', () => {
    const deep = rows.map((row) => (row.kind === 'entry' && row.block === 'b5' ? { ...row, depth: 2 } : row));
    const parent = deep.find((row) => row.kind === 'entry' && row.block === 'b4')!;
    const blocks = (opened: string[]) =>
      shownRows(deep, { suggesting: false, opened: new Set(opened) }).map((row) => row.kind === 'entry' && row.block);
    expect(blocks([])).not.toContain('b5');
    expect(blocks([parent.key])).toContain('b5');
  });
});

describe('the caret', () => {
  it.each([
    ['b2', '前言'],
    ['b3', '一、'],
    ['b8', '（二）'],
    ['b9', '四、'],
    ['b11', '（二）'],
  ])('in %s is in row %s', (block, row) => {
    expect(name(currentRow(rows, block, places)!)).toBe(row);
  });
});
