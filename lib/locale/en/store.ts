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
  'recovery.title': 'The snippets can’t be opened',
  'recovery.lost': 'The snippets are gone, but a backup is here',
  'recovery.lost.text':
    'The browser’s data may have broken and been emptied. The backups are fine: the latest holds {count} {count|snippet|snippets}.',
  'recovery.why.corrupted': 'The browser can’t read them. Most likely they are all still there.',
  'recovery.why.failed':
    'Opening them failed; most likely they are all still there. Reload this page first. If that does not help, go on below.',
  'recovery.why.newer': 'A newer version wrote them, and all are there. Update Zhouquan and they will open.',
  'recovery.why.blocked': 'Another window has an older version open. Close that window, then reload this page.',
  'recovery.why.unavailable':
    'The browser allows no storage here, perhaps because of a private window. In a normal window they will open.',
  'recovery.why.full': 'The disk is full. Free some space, then reload this page.',
  'recovery.rest': 'Outline, gaps and problems need no snippets and work as ever.',
  'recovery.rescue': 'Save what can still be read as a file',
  'recovery.rescue.do': 'Export',
  'recovery.first': 'First this: restoring replaces what does not open.',
  'recovery.rebuild': 'Restore the backup of {time} ({count})',
  'recovery.rebuild.do': 'Restore',
  'recovery.since': 'Snippets saved after it are not in it.',
  'recovery.rebuilt': 'The snippets are back',
  'recovery.rescued': 'Exported',
  'recovery.recovered':
    'On {time} the browser lost the snippets’ data. Zhouquan put {count} {count|snippet|snippets} back from its second copy on this device.',
  'recovery.recovered.withoutFolder':
    'On {time} the browser lost the snippets’ data. Zhouquan put {count} {count|snippet|snippets} back from its second copy on this device. If you had chosen a folder for daily copies, please choose it again under “Data”.',
  'recovery.recovered.seen': 'OK',
};
