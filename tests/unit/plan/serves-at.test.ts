import { expect, it } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { servesAt } from '../../../lib/plan/serves-at.ts';
import { shipped } from '../shipped-packs.ts';

const draft = draftFromText(
  [
    '青禾中学工会女职工委员会2027年工作计划',
    '一、指导思想',
    '坚持服务女职工。',
    '二、主要工作',
    '组织女职工体检。',
    '三、保障措施',
    '落实经费。',
  ].join('\n'),
);
const plan = parsePlan(draft, shipped);

it.each([
  [2, 'guiding'],
  [4, 'tasks'],
])('block %i is in the section %s', (index, section) => {
  const known = plan.sections.filter(({ block }) => block).map(({ id }) => id);
  expect(known).toContain(section);
  expect(servesAt(plan, draft.blocks, draft.blocks[index]!.id)).toMatchObject({ kind: plan.kind.id, section });
});

it('a block that is gone is in no section', () => {
  expect(servesAt(plan, draft.blocks, 'gone').section).toBeUndefined();
});
