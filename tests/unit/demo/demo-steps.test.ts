import { beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/check/analysis.ts';
import { createAnalyser } from '../../../lib/check/engine.ts';
import data from '../../../lib/demo/demo.json' with { type: 'json' };
import { type DemoProgress, trackDemo } from '../../../lib/demo/demo-steps.ts';
import type { Block, Draft } from '../../../lib/draft/draft.ts';
import { shipped } from '../shipped-packs.ts';

const { analyse } = createAnalyser(shipped);
const handedOut = data.plan.map((block, index) => ({ id: `b${index}`, ...block }) as Block);
const gap = handedOut.findIndex(({ text }) => text.startsWith('（四）'));

let version = 0;
let demo: DemoProgress;
const read = (blocks: Block[], change?: (analysis: Analysis) => Analysis) => {
  const draft: Draft = { version: ++version, blocks };
  const analysis = analyse(draft);
  demo.hear(draft, change ? change(analysis) : analysis);
};
const withText = (index: number, text: string) =>
  handedOut.map((block, at) => (at === index ? { ...block, text } : block));
const withSection = [...handedOut, { id: 'new', kind: 'heading' as const, level: 2, text: '四、保障措施' }];

beforeEach(() => {
  demo = trackDemo(data.plan.map(({ text }) => text));
  read(handedOut);
});

it('the plan is handed out with a section missing and a mistake', () => {
  expect(demo.done.value).toEqual(new Set());
  expect(analyse({ version: 0, blocks: handedOut }).findings.map(({ block }) => block)).toContain(`b${gap}`);
});

describe('what ticks a step off', () => {
  it.each([
    ['a section that was missing', () => read(withSection), 'suggest'],
    [
      'what a statute requires',
      () => read(withText(gap, `${handedOut[gap]!.text}维护教职工合法权益，畅通诉求表达渠道。`)),
      'suggest',
    ],
    ['a mistake put right', () => read(withText(gap, handedOut[gap]!.text.replace('（四）', '（三）'))), 'check'],
    ['a snippet', () => demo.reused(), 'reuse'],
  ])('%s', (_, act, step) => {
    act();
    expect([...demo.done.value]).toEqual([step]);
  });

  it('and stays ticked when it is undone', () => {
    read(withSection);
    read(handedOut);
    expect([...demo.done.value]).toEqual(['suggest']);
  });
});

describe('what does not', () => {
  it.each([
    ['a section that was there', () => read(withText(5, '三、主要工作安排'))],
    ['an item that is merely usual', () => read(withText(gap, `${handedOut[gap]!.text}慰问困难教职工6人。`))],
    ['text typed on', () => read(withText(2, `${handedOut[2]!.text}写一句。`))],
    ['a mistake that was ignored', () => read(handedOut, (analysis) => ({ ...analysis, findings: [] }))],
    ['a mistake deleted with its paragraph', () => read(handedOut.filter((_, index) => index !== gap))],
    ['a paragraph emptied', () => read(withText(gap, ''))],
  ])('%s', (_, act) => {
    act();
    expect([...demo.done.value]).toEqual([]);
  });

  it('a mistake of the user’s own, put right', () => {
    read(withText(gap - 1, '（二）5月举办运动会（各年级参加。'));
    read(withText(gap - 1, '（二）5月举办运动会（各年级参加）。'));
    expect([...demo.done.value]).toEqual([]);
  });
});

it('begins anew: what still stands there from before does not count', () => {
  read(withSection);
  demo.restart();
  read(withSection);
  expect([...demo.done.value]).toEqual([]);
  read(handedOut);
  read(withSection);
  expect([...demo.done.value]).toEqual(['suggest']);
});
