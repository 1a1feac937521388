import { expect, it } from 'vitest';
import { sectionsOf, skeletonOf } from '../../../components/model/skeleton.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { shipped } from '../shipped-packs.ts';

const draft = draftFromText('');
const plan = parsePlan(draft, shipped, { kind: 'union-women-school', year: 2027 });
const sections = sectionsOf(suggest(plan, draft, shipped));

async function lines(texts: boolean): Promise<string[]> {
  return (await skeletonOf(sections, async ({ wordings }) => wordings[0]!, texts)).map(({ text }) => text);
}

it('an empty document gets its title, its numbered headings and its signature', async () => {
  expect(await lines(false)).toEqual([
    '{单位}女职工委员会2027年工作计划',
    '一、指导思想',
    '二、工作目标',
    '三、主要任务',
    '四、活动安排',
    '五、保障措施',
    '{单位}',
    '{日期}',
  ]);
});

it('with the texts each heading has some, and is there once', async () => {
  const all = await lines(true);
  expect(all.length).toBeGreaterThan(2 * sections.length);
  for (const heading of (await lines(false)).slice(1, -2))
    expect(all.filter((line) => line === heading)).toHaveLength(1);
});

it.each(shipped.kinds.map(({ id }) => [id]))('a blank document has an outline to begin with once it is %s', (kind) => {
  const blank = parsePlan(draft, shipped, { kind, year: 2027 });
  expect(sectionsOf(suggest(blank, draft, shipped)).length).toBeGreaterThan(1);
});
