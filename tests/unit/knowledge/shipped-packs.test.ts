import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import type { Block } from '../../../lib/draft/draft.ts';
import { type EntryList, lists } from '../../../lib/knowledge/lists.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { resolveKind } from '../../../lib/plan/resolve-kind.ts';
import { wordingsFor } from '../../../lib/suggest/wordings-for.ts';
import { packJsonSchema } from '../../../scripts/pack/pack-json-schema.ts';
import { shipped, shippedPacks } from '../shipped-packs.ts';

/** Something plausible in every field; a sum is as much as what it is made of. */
const filled = (text: string) =>
  text
    .replace(/\{金额\}(?=.*其中(.*))/, (_, parts: string) => String(20 * (parts.match(/额\}/g) ?? []).length))
    .replace(/\{[^{}]*(?:[数额值率度期次]|标准|比例|幅度|上限|month|year|number|share|old|new)\}/g, '20')
    .replace(/\{月份[^{}]*\}/g, '5')
    .replace(/\{[^{}]*\}/g, '综合科');
const blocksOf = (lines: readonly string[]): Block[] =>
  lines.map((text, index) => ({ id: `b${index}`, text: filled(text), kind: 'paragraph' }));

const kinds = shipped.kinds.map((kind) => resolveKind(kind.id, shipped.kinds));
const analyser = createAnalyser(shipped);
const chinese = ({ id }: { id: string }) => !id.startsWith('en-');

test('no pack says the same entry twice, where the last would take the place of the others', () => {
  const twice = shippedPacks.flatMap((pack) =>
    Object.entries(lists).flatMap(([name, list]) => {
      const keys = ((pack as Record<string, object[]>)[name] ?? []).map((entry) =>
        (list as EntryList<never>).key(entry as never),
      );
      return keys
        .filter((key, at) => keys.indexOf(key) < at)
        .map((key) => `${(pack as { id: string }).id}: ${name} ${key}`);
    }),
  );
  expect(twice).toEqual([]);
});

describe('every kind of plan', () => {
  test.each(kinds)('$id has two or more wordings for all it asks for', (kind) => {
    const poor = [...kind.sections, ...kind.items].filter(({ id }) => {
      const entry = [...shipped.sections, ...shipped.items].find((one) => one.id === id)!;
      return wordingsFor(entry.wordings, kind.id, shipped).length < 2;
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test.each(kinds)('$id has a section for each of its items', (kind) => {
    const sections = new Set(kind.sections.map(({ id }) => id));
    const homeless = kind.items.filter(({ id, section }) => {
      return !sections.has(section ?? shipped.items.find((item) => item.id === id)!.section);
    });
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });

  test.each(kinds.filter(({ id }) => !/union/.test(id)))('$id is not told what binds unions alone', (kind) => {
    const items = kind.items.map((ask) => ({ ...shipped.items.find(({ id }) => id === ask.id)!, ...ask }));
    expect(items.filter(({ reason, basis = '' }) => /工会|女职工/.test(reason + basis)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test.each(kinds)('$id is guessed from its own good examples', (kind) => {
    const { good = [] } = shipped.kinds.find(({ id }) => id === kind.id)!;
    const guesses = good.map((title) => parsePlan({ version: 1, blocks: blocksOf([title]) }, shipped).kind.id);
    expect(guesses).toEqual(good.map(() => kind.id));
  });
});

describe('every wording', () => {
  const items = shipped.items.flatMap((item) =>
    item.wordings.map(({ kinds: [kind] = [kinds[0]!.id], text }) => ({ id: item.id, kind, text, first: text[0]! })),
  );

  test.each(items)('$id proves its item: $first', ({ id, kind, text }) => {
    const plan = parsePlan({ version: 1, blocks: blocksOf(text) }, shipped, { kind });
    expect(plan.items.find((item) => item.id === id)?.present).toBe(true);
  });

  const texts = [...shipped.items, ...shipped.sections.filter(({ role }) => !role)]
    .filter(chinese)
    .flatMap((entry) =>
      entry.wordings.map(({ kinds: [kind] = ['department'], text }) => ({ id: entry.id, kind, text, first: text[0]! })),
    );

  test.each(texts)('$id is without a fault: $first', ({ kind, text }) => {
    const { findings } = analyser.analyse({ version: 1, blocks: blocksOf(text) }, { kind, year: 2027 });
    expect(findings.map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([]);
    expect(text.filter((line) => !line.endsWith('。'))).toEqual([]);
  });
});

test('public/schema/pack.json is the one the code checks by; `npm run pack -- schema` writes it', () => {
  const file = new URL('../../../public/schema/pack.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(packJsonSchema());
});

it('what frames a plan is offered for no month: only work is', () => {
  const framing = ['guiding-thought', 'goals', 'budget'];
  const items = shipped.items.filter(({ id }) => framing.includes(id));
  expect(items.map(({ id, months }) => [id, months])).toEqual(framing.map((id) => [id, undefined]));
});
