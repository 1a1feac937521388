import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../lib/check/engine.ts';
import { draftFromText } from '../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../scripts/check/read-shipped-knowledge.ts';
import { changes, draft, troubledTexts } from '../fuzz/drafts.ts';
import { hostileKnowledge } from '../fuzz/hostile-packs.ts';
import { createJudge } from '../fuzz/invariants.ts';

const knowledge = await readShippedKnowledge();

describe('drafts nobody would write', () => {
  it('keep every promise, are read in steps as at once, and are mended by every fix', () => {
    fc.assert(fc.property(draft, changes, createJudge(knowledge).judge), { numRuns: 1_000, seed: 20261123 });
  }, 120_000);

  it.each([...troubledTexts(300)])('%s is read to its end', (_, text) => {
    const draft = draftFromText(text);
    for (const known of [knowledge, hostileKnowledge(knowledge)]) {
      expect(createAnalyser(known).analyse(draft).version).toBe(draft.version);
    }
  });

  it('a million characters on one line are read to their end', () => {
    const text = '（一）女职工“两癌”筛查，由工会负责；2027年3月8日（星期一）前完成，经费xx元。'.repeat(25_000);
    const { findings } = createAnalyser(knowledge).analyse(draftFromText(text));
    expect(findings.length).toBeGreaterThan(0);
  }, 60_000);
});
