import { expect, test } from 'vitest';
import { rangesIn } from '../../../lib/snippets/search/ranges-in.ts';

const marked = (text: string, query: string) => rangesIn(text, query).map(([start, end]) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['工作计划', '计划', ['计划']],
  ['工作计划', 'jihua 工', ['计划', '工']],
  ['“三八”节', 'sbj', ['三八”节']],
  ['ABC 安全月', 'ａｂｃ', ['ABC']],
  ['工作计划', 'g', []],
  ['工作计划', '总结', []],
  ['工作计划', ' ', []],
])('“%s” by “%s”', (text, query, parts) => expect(marked(text, query)).toEqual(parts));
