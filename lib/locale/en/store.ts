import type { store as source } from '../zh-CN/store.ts';

export const store: Record<keyof typeof source, string> = {
  'store.full': 'The disk is full, so nothing was written. Please free some space and save again',
  'store.blocked': 'Another window has an older version open. Please close it and try again',
  'store.corrupted': 'The browser can’t read the snippets. Nothing was deleted: please see the backups in the settings',
  'store.newer': 'A newer version wrote the snippets. Please update Zhouquan',
  'store.unavailable': 'The browser allows no storage here, perhaps because of a private window',
  'store.missing': 'This snippet is no longer there',
  'store.changed': 'This snippet was changed elsewhere. Please look at it before changing it again',
  'store.lost':
    'The snippets are gone; the browser’s data may have broken. A backup is here: go back to it in the settings',
  'store.failed': 'The snippets could not do that. Please try again',
};
