import { expect, it } from 'vitest';
import { readPlaces } from '../../../components/model/places.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';
import type { OutlineEntry } from '../../../lib/plan/plan.ts';
import { analysis, places } from './reading.ts';

it.each([
  ['b0', '标题'],
  ['b2', '前言'],
  ['b3', '第一部分'],
  ['b5', '一（二）'],
  ['b9', '第四部分'],
  ['b14', '五（二）'],
  ['gone', ''],
])('%s is called %s', (block, label) => {
  expect(places.label(block)).toBe(label);
});

it('a heading without a number is called by its first characters', () => {
  const entry: OutlineEntry = {
    level: 1,
    marker: '',
    title: '全面加强组织建设和制度建设',
    block: 'b0',
    start: 0,
    titleStart: 0,
    end: 13,
    role: 'heading',
  };
  const plan = { ...analysis.plan, title: undefined, outline: [entry] };
  expect(readPlaces(plan, draftFromText('全面加强组织建设和制度建设\n正文')).label('b1')).toBe('全面加强组织建设…');
});

it('numbers within numbers are told apart', () => {
  const entry = (level: 1 | 3, marker: string, block: string): OutlineEntry => ({
    level,
    marker,
    title: '',
    block,
    start: 0,
    titleStart: 0,
    end: 0,
    role: 'heading',
  });
  const outline = [entry(1, '二、', 'b0'), entry(3, '5.', 'b1')];
  expect(readPlaces({ ...analysis.plan, title: undefined, outline }, draftFromText('\n')).label('b1')).toBe('二、5');
});

it('without headings all is text', () => {
  const plan = { ...analysis.plan, title: undefined, outline: [] };
  expect(readPlaces(plan, draftFromText('只有一段')).label('b0')).toBe('正文');
});
