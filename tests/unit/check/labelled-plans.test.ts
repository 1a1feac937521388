import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { rules } from '../../../lib/check/rules.ts';
import { spelling } from '../../../lib/check/spelling/spelling.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { type AnswerForm, answerForm, blockOffsets } from '../../../scripts/check/answer-form.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';
import { readShippedSpelling } from '../../../scripts/check/read-shipped-spelling.ts';

const FOLDER = 'tests/fixtures/plans';

interface Label {
  start: number;
  end: number;
  doubtful?: boolean;
}

/** What a person found in a plan. Offsets are UTF-16 code units of the .txt beside it. */
interface Gold {
  id: string;
  kind: string;
  outline: (Label & { level: number })[];
  items: Record<string, { present: boolean; doubtful?: boolean }>;
  defects: (Label & { type: string; systemic?: boolean })[];
  systemic_halfwidth: number[];
  schedule: Label[];
}

const analyser = createAnalyser(await readShippedKnowledge(), {
  rules: [...rules, spelling(await readShippedSpelling())],
  onRuleError: (rule, error) => {
    throw new Error(`Rule ${rule} failed: ${error}`);
  },
});

const plans = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => {
    const gold: Gold = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const text = readFileSync(`${FOLDER}/${gold.id}.txt`, 'utf8');
    const draft = draftFromText(text);
    return { gold, answer: answerForm(gold.id, analyser.analyse(draft), blockOffsets(draft, text)) };
  });

/** The share of labels found, and of what was said that is labelled. */
function figures(
  count: (plan: { gold: Gold; answer: AnswerForm }) => { found: number; missed: number; wrong: number },
) {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const plan of plans) {
    const { found, missed, wrong } = count(plan);
    sum.found += found;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  return { recall: sum.found / (sum.found + sum.missed), precision: sum.found / (sum.found + sum.wrong) };
}

const overlap = (a: Label, b: Label) => a.start < b.end && b.start < a.end;

/** A finding is right where some label overlaps it: two editors may file one flaw under two names. */
function defects(types: RegExp) {
  return figures(({ gold, answer }) => {
    const labels = gold.defects.filter(({ type, doubtful }) => types.test(type) && !doubtful);
    const said = answer.findings.filter(({ type }) => types.test(type));
    const isFound = (label: (typeof labels)[number]) =>
      answer.findings.some((finding) => overlap(finding, label) || (label.systemic && finding.type === label.type));
    const isRight = (finding: Label) =>
      gold.defects.some((label) => overlap(finding, label)) ||
      gold.systemic_halfwidth.some((at) => finding.start <= at && at < finding.end);
    const found = labels.filter(isFound).length;
    return { found, missed: labels.length - found, wrong: said.filter((finding) => !isRight(finding)).length };
  });
}

describe(`${plans.length} plans labelled by hand`, () => {
  test('the kind of plan is told', () => {
    expect(plans.filter(({ gold, answer }) => gold.kind !== answer.kind).map(({ gold }) => gold.id)).toEqual([]);
  });

  test('headings and numbered items make the outline', () => {
    const { recall, precision } = figures(({ gold, answer }) => {
      const same = (a: { start: number; level: number }) => (b: { start: number; level: number }) =>
        a.start === b.start && a.level === b.level;
      const sure = gold.outline.filter(({ doubtful }) => !doubtful);
      const found = sure.filter((entry) => answer.outline.some(same(entry))).length;
      const wrong = answer.outline.filter(
        (entry) => !gold.outline.some((label) => same(entry)(label) || (label.doubtful && label.start === entry.start)),
      );
      return { found, missed: sure.length - found, wrong: wrong.length };
    });
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  test('standard items are found, near-misses are not', () => {
    const { recall, precision } = figures(({ gold, answer }) => {
      const sure = Object.entries(gold.items).filter(([, { doubtful }]) => !doubtful);
      const has = (id: string) => answer.items.some((item) => item.id === id && item.present);
      const present = sure.filter(([, { present }]) => present);
      const found = present.filter(([id]) => has(id)).length;
      const wrong = sure.filter(([id, { present }]) => !present && has(id)).length;
      return { found, missed: present.length - found, wrong };
    });
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  test('dated activities are found', () => {
    const { recall } = figures(({ gold, answer }) => {
      const found = gold.schedule.filter((label) => answer.schedule.some((entry) => overlap(entry, label))).length;
      return { found, missed: gold.schedule.length - found, wrong: 0 };
    });
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  const groups: [name: string, types: RegExp, recall: number, precision: number][] = [
    [
      'mechanical',
      /^(placeholder|mask|split-word|numbering-.*|unclosed-.*|mismatched-quote|empty-quote|repeated-.*|missing-terminal.*|half-width.*|page-residue)$/,
      0.95,
      0.95,
    ],
    ['currency', /^(wrong-law-name|outdated-.*|wrong-date)$/, 0.95, 0.95],
    ['wording', /^(typo|stray-ad-text|grammar)$/, 0.85, 0.95],
  ];
  test.each(groups)('%s flaws are found, and little else', (_name, types, leastRecall, leastPrecision) => {
    const { recall, precision } = defects(types);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
  });
});
