import type { Analysis } from '../../lib/check/analysis.ts';
import { type Draft, draftFromText } from '../../lib/draft/draft.ts';
import type { Activity, OutlineEntry, Task } from '../../lib/plan/plan.ts';
import { findings } from './plan-findings.ts';
import { items } from './plan-items.ts';
import { suggestions } from './plan-suggestions.ts';
import { lines } from './plan-text.ts';

export const draft: Draft = draftFromText(lines.join('\n'), 7);

const outline = lines.flatMap((line, index): OutlineEntry[] => {
  const [, marker] = /^([一二三四五六]、|（[一二三四]）)/u.exec(line) ?? [];
  if (!marker) return [];
  const level = marker.endsWith('、') ? 1 : 2;
  const end = level === 1 ? line.length : line.search(/[，。]/u);
  return [
    {
      level,
      marker,
      title: line.slice(marker.length, end),
      block: `b${index}`,
      start: 0,
      titleStart: marker.length,
      end,
      role: level === 1 ? 'heading' : 'item',
    },
  ];
});

function activity(line: number, when: string, what: string, months: number[], day?: number): Activity {
  const start = lines[line]!.indexOf(when);
  return {
    span: { block: `b${line}`, start, end: start + when.length, text: when },
    when,
    what,
    months,
    ...(day !== undefined && { day }),
  };
}

const schedule: Activity[] = [
  activity(4, '3月、6月、9月、12月', '女教职工集中学习', [3, 6, 9, 12]),
  activity(5, '三八国际妇女节', '“书香润心”读书分享会', [3], 8),
  activity(8, '10月', '“两癌”筛查', [10]),
  activity(11, '5月', '校园安全知识竞赛', [5]),
  activity(13, '11月', '女教师教学技能展示', [11]),
  activity(14, '每学期', '青年女教师互听互评', []),
];

/** What a line says where, as a part of a task. */
function part(line: number, text: string) {
  const start = lines[line]!.indexOf(text);
  return { block: `b${line}`, start, end: start + text.length, text };
}

const tasks: Task[] = outline
  .filter(({ level }) => level === 2)
  .map(({ block, marker, title }) => {
    const when = schedule.find(({ span }) => span.block === block)?.span;
    return {
      block,
      marker,
      title,
      ...(when && { when: part(Number(block.slice(1)), when.text) }),
      ...(block === 'b4' && { who: part(4, '年级工会小组') }),
    };
  });

const title = { block: 'b0', start: 0, end: lines[0]!.length, text: lines[0]! };

export const analysis: Analysis = {
  version: 7,
  plan: {
    kind: { id: 'union-women-school', confidence: 0.92, evidence: [title], chosen: false },
    year: 2027,
    title,
    outline,
    sections: [
      { id: 'preface', title: '前言', need: 'expected', block: 'b2' },
      { id: 'tasks', title: '主要任务', need: 'required', block: 'b3' },
      { id: 'goals', title: '工作目标', need: 'expected' },
      { id: 'safeguards', title: '保障措施', need: 'expected' },
    ],
    items,
    schedule,
    tasks,
  },
  findings,
  suggestions,
};

/** The same kind of plan before a word is written: everything is still to come. */
export const blankDraft: Draft = draftFromText('', 1);

export const blankAnalysis: Analysis = {
  version: 1,
  plan: {
    ...analysis.plan,
    title: undefined,
    outline: [],
    sections: analysis.plan.sections.map(({ id, title, need }) => ({ id, title, need })),
    items: items.map(({ evidence: _, ...item }) => ({ ...item, present: false })),
    schedule: [],
    tasks: [],
  },
  findings: [],
  suggestions: suggestions
    .filter(({ kind }) => kind === 'section')
    .map((suggestion, index) => ({
      ...suggestion,
      marker: `${'一二三四五'[index]}、`,
      after: undefined,
      place: 'end' as const,
    })),
};

/** Nothing wrong, nothing missing. */
export const perfectAnalysis: Analysis = {
  ...analysis,
  findings: [],
  suggestions: [],
  plan: { ...analysis.plan, items: items.filter(({ present }) => present) },
};
