import { expect, test } from 'vitest';
import { isReachable } from '../../../lib/background/reachable.ts';

test.each([
  ['https://docs.example/edit?id=1', true],
  ['http://192.168.1.8/oa/plan', true],
  ['file:///home/me/plan.html', true],
  [undefined, true],
  ['https://docs.example/pdf/edit', true],
  ['https://addons.mozilla.org.example/', true],
  ['https://docs.example/plan.pdf', false],
  ['https://docs.example/plan.PDF?x=1#page=2', false],
  ['chrome://settings', false],
  ['edge://newtab', false],
  ['about:blank', false],
  ['https://chromewebstore.google.com/detail/x', false],
  ['https://chrome.google.com/webstore/detail/x', false],
  ['https://microsoftedge.microsoft.com/addons/detail/x', false],
  ['https://addons.mozilla.org/zh-CN/firefox/', false],
])('%s: %s', (url, reachable) => {
  expect(isReachable(url)).toBe(reachable);
});
