import { expect, it } from 'vitest';
import type { Silence } from '../../../lib/check/silences.ts';
import { createDatabase, openDatabase } from '../../../lib/store/database.ts';
import { createDocumentStore } from '../../../lib/store/document-store.ts';

const waive = (reason: string): Silence => ({ scope: 'item', item: 'room', title: '母婴室', reason });

it('an item this unit has no use for keeps the last reason, and is taken back whatever the reason', async () => {
  const opened = openDatabase(createDatabase('waived'));
  const store = createDocumentStore(() => opened);
  await store.addSilence(waive('由上级统一安排'));
  await store.addSilence(waive('另有专门文件'));
  expect(await store.silences()).toEqual([waive('另有专门文件')]);
  await store.removeSilence(waive('由上级统一安排'));
  expect(await store.silences()).toEqual([]);
});
