import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { shipped } from '../shipped-packs.ts';

const sentences = readFileSync('tests/fixtures/items.txt', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, item, sign, text] = /^([a-z-]+) ([+-]) (.+)$/.exec(line) ?? [];
    return item && sign && text ? [{ item, sign, text }] : [];
  });

test.each(sentences)('$item $sign $text', ({ item, sign, text }) => {
  const { items } = parsePlan(draftFromText(`工作计划\n一、任务\n${text}\n二、其他`), shipped, { kind: 'union-women' });
  expect(items.find(({ id }) => id === item)?.present ?? false).toBe(sign === '+');
});
