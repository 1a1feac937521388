import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import type { RuleMaker } from '../../../lib/check/rule.ts';
import { rules } from '../../../lib/check/rules.ts';
import { applySplice, type Draft, draftFromText } from '../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';

const knowledge = await readShippedKnowledge();

const TEXT = `2026年工会女职工工作计划
一、学习贯彻党的十九大精神,宣传《婚姻法》。
二、由XX负责召开座谈会，
二、组织女职工体检（视情况而定。
积极积极参加“安全月“活动。`;

/** The draft after a block's text became another, as the page would send it. */
function edit(draft: Draft, index: number, text: string): Draft {
  const version = draft.version + 1;
  return applySplice(draft, { version, start: index, remove: 1, insert: [{ ...draft.blocks[index]!, text }] });
}

describe('analyse', () => {
  it('says the same after edits as of the whole draft anew', () => {
    const analyser = createAnalyser(knowledge);
    let draft = draftFromText(TEXT);
    analyser.analyse(draft);
    const steps: [number, string][] = [
      [1, '一、学习贯彻党的二十大精神，宣传《民法典》。'],
      [3, '三、组织女职工体检（视情况而定）。'],
      [0, '2019年工会女职工工作计划'],
      [2, ''],
      [4, '二、办好“职工之家”。'],
    ];
    for (const [index, text] of steps) {
      draft = edit(draft, index, text);
      expect(analyser.analyse(draft)).toEqual(createAnalyser(knowledge).analyse(draft));
    }
  });

  it('judges what stands under a heading anew when the heading says something else', () => {
    const analyser = createAnalyser(knowledge);
    const draft = draftFromText('2026年工会工作计划\n一、工作安排\n深入开展党纪学习教育，加强作风建设。');
    const said = (of: Draft) => analyser.analyse(of).findings.map(({ rule, text }) => [rule, text]);
    const phrase = ['outdated-phrase', '党纪学习教育'];
    expect(said(draft)).toContainEqual(phrase);
    // As many characters, so that everything stays where it stood.
    expect(said(edit(draft, 1, '一、工作回顾'))).not.toContainEqual(phrase);
  });

  it('finds the same when asked for the findings alone', () => {
    const one = createAnalyser(knowledge);
    const other = createAnalyser(knowledge);
    let draft = draftFromText(TEXT);
    for (const text of ['2019年工会女职工工作计划', '2027年平河县第一中学工会女职工工作计划']) {
      draft = edit(draft, 0, text);
      expect(one.check(draft)).toEqual(other.analyse(draft).findings);
    }
  });

  it('points at the text it quotes, with fixes that name what stands there', () => {
    const draft = draftFromText(TEXT);
    const { findings } = createAnalyser(knowledge).analyse(draft);
    expect(findings.length).toBeGreaterThan(6);
    const textOf = (id: string) => draft.blocks.find((block) => block.id === id)!.text;
    for (const { block, start, end, text, fixes } of findings) {
      expect(textOf(block).slice(start, end)).toBe(text);
      for (const one of fixes.flatMap((fix) => fix.edits)) {
        expect(textOf(one.block).slice(one.start, one.end)).toBe(one.was);
      }
    }
  });

  it('gives each finding an id of its own that survives edits elsewhere', () => {
    const analyser = createAnalyser(knowledge);
    const draft = draftFromText('向全体职工宣传法侓知识和政策。\n学习贯切精神。\n学习贯切精神。');
    const before = analyser.analyse(draft).findings.map(({ id }) => id);
    expect(new Set(before).size).toBe(3);
    const after = analyser.analyse(edit(draft, 0, `${draft.blocks[0]!.text}召开会议。`)).findings.map(({ id }) => id);
    expect(after).toEqual(before);
  });

  it('reports a rule that throws, and runs the others', () => {
    const broken: RuleMaker = () => ({
      id: 'broken',
      check() {
        throw new Error('no luck');
      },
    });
    const failed: [string, unknown][] = [];
    const analyser = createAnalyser(knowledge, {
      rules: [broken, ...rules],
      onRuleError: (rule, error) => failed.push([rule, error]),
    });
    expect(analyser.analyse(draftFromText('学习贯切精神。')).findings.map(({ rule }) => rule)).toEqual(['typo']);
    expect(failed).toEqual([['broken', new Error('no luck')]]);
    expect(() => createAnalyser(knowledge, { rules: [broken] }).analyse(draftFromText('学习。'))).toThrow('no luck');
  });

  it('refuses a finding outside its block', () => {
    const outside: RuleMaker = () => ({
      id: 'outside',
      check: (_block, _hits, { report }) => report({ severity: 'hint', start: 0, end: 99, message: '越界' }),
    });
    expect(() => createAnalyser(knowledge, { rules: [outside] }).analyse(draftFromText('学习'))).toThrow(
      'Rule outside reported [0, 99) in a block of 2 characters.',
    );
  });
});

describe('rules', () => {
  it('are named for their files, each once', () => {
    const ids = rules.map((make) => make(knowledge).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('readAhead', () => {
  const paragraphs = Array.from({ length: 900 }, (_, index) => `（${index}）组织女职工体检${index}人，宣传《婚姻法》`);
  const long = draftFromText([TEXT, ...paragraphs].join('\n'));
  const total = long.blocks.reduce((sum, { text }) => sum + text.length, 0);

  it('tells how far it is, part by part', () => {
    const told = [...createAnalyser(knowledge).readAhead(long)];
    expect(told.length).toBe(Math.floor(total / 10_000));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(total);
  });

  it('reads nothing twice, and may be left anywhere', () => {
    let read = 0;
    const counting: RuleMaker = () => ({ id: 'counting', check: () => void read++ });
    const analyser = createAnalyser(knowledge, { rules: [counting] });
    for (const _ of analyser.readAhead(long)) break;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(long.blocks.length);
    for (const _ of analyser.readAhead(long));
    analyser.analyse(long);
    expect(read).toBe(long.blocks.length);
    analyser.analyse(edit(long, 7, '（二）慰问一线女职工。'));
    expect(read).toBe(long.blocks.length + 1);
  });

  it('changes nothing of what is found, also where the year becomes another', () => {
    const analyser = createAnalyser(knowledge);
    let draft = long;
    for (const _ of analyser.readAhead(draft)) break;
    draft = edit(draft, 0, '2019年工会女职工工作计划');
    for (const _ of analyser.readAhead(draft));
    expect(analyser.analyse(draft)).toEqual(createAnalyser(knowledge).analyse(draft));
  });
});
