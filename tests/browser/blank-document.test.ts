import { expect, it } from 'vitest';
import { painted, show } from '../gallery/show.tsx';

const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

it('a blank document of no known kind asks for the kind, each a press away', async () => {
  const asked = await show('outline-kind', document.body);
  expect(part('insert-all')).toBeNull();
  const kinds = [...document.querySelectorAll<HTMLElement>('[data-testid^="kind-offer-"]')];
  expect(kinds.length).toBeGreaterThan(2);
  kinds[1]!.click();
  await painted();
  expect(asked).toEqual([['choose', { kind: 'union-women-school' }]]);
});

it('one of a known kind offers the whole of it, headings alone or with texts', async () => {
  const asked = await show('outline-blank', document.body);
  for (const offer of ['insert-all', 'insert-all-texts']) {
    part(offer)!.click();
    await painted();
  }
  const texts = asked.filter(([name]) => name === 'insertText').map(([, fragment]) => fragment as { text: string }[]);
  expect(texts.length).toBe(2);
  expect(texts[0]!.length).toBeGreaterThan(2);
  expect(texts[1]!.length).toBeGreaterThan(texts[0]!.length);
});
