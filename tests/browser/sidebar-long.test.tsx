import { render } from 'preact';
import { expect, it } from 'vitest';
import { App } from '../../components/app.tsx';
import { fetchLaterViews } from '../../components/later-views.ts';
import { analysis } from '../gallery/made-up-plan.ts';
import { madeUpSession } from '../gallery/made-up-session.ts';
import { painted } from '../gallery/show.tsx';

it('of a thousand problems only those near the window are drawn, and the last can still be reached', async () => {
  const [finding] = analysis.findings;
  const findings = Array.from({ length: 1000 }, (_, index) => ({ ...finding!, id: `many-${index}`, start: index }));
  const { session } = madeUpSession({ analysis: { ...analysis, findings } });
  await fetchLaterViews();
  render(<App session={session} initialView="problems" />, document.body);
  await painted();
  const rows = () => document.querySelectorAll('[data-finding]');
  expect(rows().length).toBeLessThan(200);

  const area = document.querySelector('.scroll')!;
  while ([...rows()].at(-1)!.getAttribute('data-finding') !== 'many-999') {
    const more = grown(area);
    area.scrollTop = area.scrollHeight;
    await more;
  }
});

/** Resolves when rows are added; a list that stops growing runs into the test's time limit. */
function grown(area: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(area, { childList: true, subtree: true });
  });
}
