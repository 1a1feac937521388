import { render } from 'preact';
import { expect, it } from 'vitest';
import { Menu } from '../../components/ui/menu.tsx';
import { painted } from '../gallery/show.tsx';

const toggled = () =>
  new Promise((resolve) => document.addEventListener('toggle', resolve, { capture: true, once: true }));

it.each<[string, () => Promise<unknown>]>([
  ['while it opens', async () => {}],
  ['while its place is looked for', toggled],
])('taken away %s, a menu leaves no error behind', async (_when, wait) => {
  const errors: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(event.reason);
  };
  addEventListener('unhandledrejection', note);
  render(
    <Menu label="更多" class="button" items={[{ id: 'a', label: '甲', onSelect() {} }]}>
      更多
    </Menu>,
    document.body,
  );
  document.querySelector('button')!.click();
  await wait();
  render(null, document.body);
  // The event, what it brings in, and what that places.
  await import('../../components/ui/keep-beside.ts');
  for (let frame = 0; frame < 3; frame++) await painted();
  removeEventListener('unhandledrejection', note);
  expect(errors).toEqual([]);
});
