import { signal } from '@preact/signals';
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
  const { insert } = createWriteActions(() => (result ? editor : null), notices, signal(null), copy);
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
  ['stale: nothing is lost', failed('stale'), 'notice.stale'],
  ['vanished, its text kept', failed('vanished', true), 'notice.vanished.copied'],
  ['unverified, its text kept', failed('unverified', true), 'notice.unverified.copied'],
  ['unsupported, copied in the page', failed('unsupported', true), 'notice.unsupported.copied'],
])('%s', async (_what, result, said) => {
  expect(await insert(result)).toEqual({ said, copied: [] });
});

it.each<[string, WriteResult | null, string]>([
  ['unsupported', failed('unsupported'), 'notice.unsupported'],
  ['unverified', failed('unverified'), 'notice.unverified'],
  ['vanished', failed('vanished'), 'notice.vanished'],
  ['no editor', null, 'notice.vanished'],
])('%s: copies what the page could not copy, and says so where it may not', async (_what, result, said) => {
  expect(await insert(result)).toEqual({ said: `${said}.copied`, copied: ['第一段\n第二段'] });
  expect(await insert(result, false)).toEqual({ said, copied: [] });
});

it('what is asked for again before it is done is done once, and afterwards anew', async () => {
  let calls = 0;
  const { promise, resolve } = Promise.withResolvers<WriteResult>();
  const insertFragment = () => {
    calls += 1;
    return promise;
  };
  const { insert } = createWriteActions(
    () => ({ insertFragment }) as unknown as Client<EditorApi>,
    createNotices(),
    signal(null),
    async () => true,
  );
  const fragment = [{ text: '落款', kind: 'paragraph' as const }];
  const twice = [insert(fragment, 'end'), insert(fragment, 'end')];
  const other = insert(fragment, 'caret');
  resolve({ ok: true, undoSteps: 1 });
  expect(await Promise.all([...twice, other])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(calls).toBe(2);
  await insert(fragment, 'end');
  expect(calls).toBe(3);
});
