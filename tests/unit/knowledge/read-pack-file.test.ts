import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWithOwn } from '../../../lib/knowledge/load-with-own.ts';
import type { Pack } from '../../../lib/knowledge/pack.ts';
import { readPackFile } from '../../../lib/knowledge/read-pack-file.ts';
import { shipped, shippedPacks } from '../shipped-packs.ts';

const page = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
const example = /```json\n([^`]+)```/.exec(page)![1]!;

describe('a pack of the user’s own', () => {
  it('the documented one is taken as it stands, and adds what it says', () => {
    const read = readPackFile(example, shippedPacks, []);
    expect(read).toMatchObject({ pack: { id: 'our-school' }, raw: { id: 'our-school' } });
    const refused: string[] = [];
    const knowledge = loadWithOwn(shippedPacks, [JSON.parse(example)], ({ message }) => refused.push(message));
    expect(refused).toEqual([]);
    expect(knowledge.items.map(({ id }) => id)).toContain('reading-corner');
    expect(knowledge.kinds.map(({ id }) => id)).toContain('our-school-union');
  });

  it('takes the place of a shipped entry of the same name', () => {
    const [item] = shippedPacks.flatMap((pack) => (pack as Pack).items ?? []);
    const own = { id: 'mine', title: '我的', asOf: '2026-11-23', items: [{ ...item!, title: '本校的说法' }] };
    const { items } = loadWithOwn(shippedPacks, [own], (refused) => expect.unreachable(refused.message));
    expect(items.filter(({ id }) => id === item!.id).map(({ title }) => title)).toEqual(['本校的说法']);
    expect(items).toHaveLength(shipped.items.length);
  });

  it.each([
    ['no JSON', '{"id": ', { code: 'no-json' }],
    ['something else’s JSON', '[]', { code: 'refused' }],
    [
      'an example that fails',
      example.replace('每个年级建好读书角。', '每个年级组织读书会。'),
      { code: 'refused', detail: expect.stringContaining('Pack our-school, items.0') },
    ],
    [
      'a section that no pack has',
      example.replace('"section": "tasks"', '"section": "nowhere"'),
      { code: 'refused', detail: 'Pack our-school, items.0.section: no pack has “nowhere” in sections' },
    ],
    ['far too much', ' '.repeat(2_000_001), { code: 'too-large' }],
  ])('%s is refused whole', (_, text, problem) => {
    expect(readPackFile(text, shippedPacks, [])).toMatchObject({ problem });
  });

  it('may name what another own pack has, and a newer one takes the place of its older self', () => {
    const own = JSON.parse(example);
    const kind = { id: 'more', title: '再一种', extends: 'our-school-union' };
    const second = { id: 'second', title: '第二个', asOf: '2026-11-23', kinds: [kind] };
    expect(readPackFile(JSON.stringify(second), shippedPacks, [])).toMatchObject({ problem: { code: 'refused' } });
    expect(readPackFile(JSON.stringify(second), shippedPacks, [own])).toMatchObject({ pack: { id: 'second' } });
    expect(readPackFile(example, shippedPacks, [own, second])).toMatchObject({ pack: { id: 'our-school' } });
  });

  it('is no worse for another that can’t be used any more', () => {
    const stale = { id: 'stale', title: '旧的', asOf: '2026-11-23', kinds: [{ id: 's', title: 's', extends: 'gone' }] };
    expect(readPackFile(example, shippedPacks, [stale])).toMatchObject({ pack: { id: 'our-school' } });
  });
});
