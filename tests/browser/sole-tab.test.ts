import { expect, it } from 'vitest';
import { becomeSoleTab } from '../../lib/workbench/sole-tab.ts';

/** What happens to a tab, one thing at a time. */
function openTab() {
  const happened: string[] = [];
  let tell = () => {};
  const note = (what: string) => () => {
    happened.push(what);
    tell();
  };
  const takeOver = becomeSoleTab({ onHeld: note('held'), onElsewhere: note('elsewhere') });
  const next = async () => {
    if (!happened.length)
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    return happened.shift();
  };
  return { next, takeOver };
}

it('the second tab waits for the first, may take over, and gives it back when it is closed', async () => {
  const first = openTab();
  expect(await first.next()).toBe('held');

  const second = openTab();
  expect(await second.next()).toBe('elsewhere');
  second.takeOver();
  expect(await second.next()).toBe('held');
  expect(await first.next()).toBe('elsewhere');

  // Closing a tab lets its lock go; here another takes it for a moment.
  await navigator.locks.request('zhouquan:workbench', { steal: true }, () => {});
  expect(await second.next()).toBe('elsewhere');
  expect(await first.next()).toBe('held');
});
