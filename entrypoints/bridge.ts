import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBridge } from '../lib/editors/page-world/serve-bridge.ts';

// Runs in the page's own world, only in frames whose editor can't be had without its API, and only once in each.
export default defineUnlistedScript(() => {
  const once = Symbol.for('zhouquan:bridge');
  const page = window as unknown as Record<symbol, boolean>;
  if (page[once]) return;
  page[once] = true;
  serveBridge(document);
});
