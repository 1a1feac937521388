import { expect, it } from 'vitest';
import type { EditorApi, WriteResult } from '../../../lib/messaging/protocol.ts';
import type { Client } from '../../../lib/messaging/rpc.ts';
import { createNotices } from '../../../lib/sidebar/notices.ts';
import { createWriteActions } from '../../../lib/sidebar/write-actions.ts';

/** What is said after an insertion that ended so, and what was copied in the sidebar. */
async function insert(result: WriteResult | null, mayCopy = true) {
  const copied: string[] = [];
  const notices = createNotices();
  const editor = { insertFragment: async () => result } as unknown as Client<EditorApi>;
  const copy = async (text: string) => mayCopy && copied.push(text) > 0;
  const { insert } = createWriteActions(() => (result ? editor : null), notices, copy);
  const fragment = ['第一段', '第二段'].map((text) => ({ text, kind: 'paragraph' as const }));
  await insert(fragment, 'caret');
  return { said: notices.current.value?.key, copied };
}

const failed = (reason: 'stale' | 'vanished' | 'unsupported' | 'unverified', copied = false): WriteResult => ({
  ok: false,
  reason,
  copied,
});

it.each<[string, WriteResult | null, string]>([
  ['one undo step', { ok: true, undoSteps: 1 }, 'notice.inserted'],
  ['several undo steps', { ok: true, undoSteps: 3 }, 'notice.inserted.steps'],
  ['no undo at all', { ok: true, undoSteps: 0 }, 'notice.no-undo'],
  ['stale', failed('stale'), 'notice.stale'],
  ['vanished', failed('vanished'), 'notice.vanished'],
  ['vanished, its text kept', failed('vanished', true), 'notice.copied'],
  ['unverified', failed('unverified'), 'notice.unverified'],
  ['unsupported, copied in the page', failed('unsupported', true), 'notice.copied'],
  ['no editor', null, 'notice.vanished'],
])('%s', async (_what, result, said) => {
  expect(await insert(result)).toEqual({ said, copied: [] });
});

it('copies what the page could not copy', async () => {
  expect(await insert(failed('unsupported'))).toEqual({ said: 'notice.copied', copied: ['第一段\n第二段'] });
});

it('says so where nothing can be copied', async () => {
  expect(await insert(failed('unsupported'), false)).toEqual({ said: 'notice.unsupported', copied: [] });
});
