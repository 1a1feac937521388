import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { rules } from '../../../lib/check/rules.ts';
import { spelling } from '../../../lib/check/spelling/spelling.ts';
import { type Draft, draftFromText } from '../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';
import { readShippedSpelling } from '../../../scripts/check/read-shipped-spelling.ts';
import type { Flaw, PagePlan } from '../../pages/plan.ts';

const analyser = createAnalyser(await readShippedKnowledge(), {
  rules: [...rules, spelling(await readShippedSpelling())],
});

/** Kinds that two people may file one flaw under. */
const ALIKE = [
  ['typo', 'grammar', 'repeated-word', 'repeated-punctuation'],
  ['unclosed-bracket-or-quote', 'mismatched-quote'],
  ['placeholder', 'mask'],
  ['advert', 'stray-ad-text', 'page-residue'],
];

interface Place {
  type: string;
  block: number;
  start: number;
  text: string;
}

function matches(a: Place, b: Place): boolean {
  const overlap = a.block === b.block && a.start < b.start + b.text.length && b.start < a.start + a.text.length;
  return overlap && (a.type === b.type || ALIKE.some((types) => types.includes(a.type) && types.includes(b.type)));
}

const said = ({ type, block, text }: Place) => `${type} in block ${block}: ${text}`;

function findingsIn(draft: Draft): Place[] {
  const order = new Map(draft.blocks.map(({ id }, index) => [id, index]));
  return analyser.analyse(draft).findings.map((finding) => ({ ...finding, block: order.get(finding.block)! }));
}

const demo = ['textarea', 'contenteditable', 'wangeditor', 'tinymce', 'quill', 'ckeditor', 'tiptap', 'ueditor'];

describe.each(demo)('the plan on the %s page', (name) => {
  const { blocks, flaws }: PagePlan = JSON.parse(readFileSync(`tests/pages/plans/${name}.json`, 'utf8'));
  const plain = draftFromText(blocks.map(({ text }) => text).join('\n'));
  const rich: Draft = {
    ...plain,
    blocks: plain.blocks.map((block, index) => ({ ...block, kind: blocks[index]!.kind, level: blocks[index]!.level })),
  };

  test('has fifteen flaws or more, of ten types or more, each where it is said to be', () => {
    expect(flaws.length).toBeGreaterThanOrEqual(15);
    expect(new Set(flaws.map(({ type }) => type)).size).toBeGreaterThanOrEqual(10);
    const there = ({ block, start, text }: Flaw) => blocks[block]?.text.startsWith(text, start);
    expect(flaws.filter((flaw) => !there(flaw)).map(said)).toEqual([]);
  });

  test.each([
    ['as plain text', plain],
    ['with its headings', rich],
  ])('is told every flaw and nothing else, %s', (_how, draft) => {
    const findings = findingsIn(draft);
    expect(flaws.filter((flaw) => !findings.some((finding) => matches(finding, flaw))).map(said)).toEqual([]);
    expect(findings.filter((finding) => !flaws.some((flaw) => matches(finding, flaw))).map(said)).toEqual([]);
  });
});
