import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listenFor } from '../../../lib/check/listening.ts';
import { rules } from '../../../lib/check/rules.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';

const FOLDER = new URL('../../fixtures/clean/', import.meta.url);
const paragraphs = readdirSync(FOLDER)
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
  .filter((text) => text.trim() !== '');

/** For each rule that looks at paragraphs, which part of those of correct plans it is asked about. */
async function partsAsked(): Promise<Map<string, number>> {
  const knowledge = await readShippedKnowledge();
  const judging = rules.map((make) => make(knowledge)).filter(({ check }) => check);
  const { hear, counts } = listenFor(judging);
  hear(paragraphs);
  return new Map(judging.map(({ id }, rule) => [id, counts[rule]! / paragraphs.length]));
}

it('a rule is asked about few paragraphs: where its signs stand in most, heedsSign or heedsTerm looks at what is beside them', async () => {
  const parts = await partsAsked();
  expect([...parts].filter(([, part]) => part > 0.45)).toEqual([]);
  expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBeLessThan(2);
});
