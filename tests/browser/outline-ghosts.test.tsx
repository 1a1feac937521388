import { render } from 'preact';
import { expect, it } from 'vitest';
import { App } from '../../components/app.tsx';
import { testIds } from '../../components/test-ids.ts';
import { analysis } from '../gallery/made-up-plan.ts';
import { madeUpSession } from '../gallery/made-up-session.ts';
import { painted, show } from '../gallery/show.tsx';

const last = analysis.suggestions.at(-1)!;
const twice = [last, { ...last, id: 'another', title: '工作要求' }];

it('sections that are chosen together are numbered one after the other; one that goes in alone, as it goes in', async () => {
  await show('outline', document.body);
  render(null, document.body);
  const { session } = madeUpSession({ analysis: { ...analysis, suggestions: twice } });
  render(<App session={session} host={{}} initialView="outline" />, document.body);
  await painted();
  expect(twice.map(markerOf)).toEqual(['六、', '六、']);
  click(`[data-testid=${testIds.chooseSeveral}]`);
  await painted();
  click(`[data-testid=${testIds.choose(last.id)}]`);
  await painted();
  expect(twice.map(markerOf)).toEqual([undefined, '六、']);
  click(`[data-testid=${testIds.choose(last.id)}]`);
  await painted();
  expect(twice.map(markerOf)).toEqual(['六、', '七、']);
});

const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

function markerOf({ id }: { id: string }) {
  const row = document.querySelector(`[data-testid=${testIds.suggestion(id)}]`)!;
  return row.querySelector('.ghost-line .outline-marker')?.textContent;
}
