import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/check/finding.ts';
import { holdMarks } from '../../../lib/editors/hold-marks.ts';
import type { Mark, SentMarks } from '../../../lib/messaging/protocol.ts';
import { createMarkSender } from '../../../lib/sidebar/mark-sender.ts';

const finding = (id: string) => ({ id, block: 'b', start: 0, end: 2, text: '贯切', severity: 'error' }) as Finding;
const all = Array.from({ length: 900 }, (_, index) => finding(`f${index}`));
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** An editor's end: what it shows, and how many marks crossed each time. */
function editor() {
  const hold = holdMarks();
  const shown: Mark[][] = [];
  const crossed: number[] = [];
  const mark = async (sent: SentMarks) => {
    crossed.push(sent.change.insert.length);
    // As it comes over a port.
    const next = hold(structuredClone(sent));
    if (next) shown.push(next);
    return next !== null;
  };
  return { mark, crossed, last: () => shown.at(-1)?.map((one) => one.finding) };
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id);

it('of what is as it was nothing crosses', async () => {
  const beside = editor();
  const send = createMarkSender(() => beside);
  const changed = [...all.slice(0, 400), finding('new'), ...all.slice(402)];
  send(all);
  send(changed);
  send([]);
  await settled();
  expect(beside.crossed).toEqual([900, 1, 0]);
  expect(beside.last()).toEqual([]);
  send(changed);
  await settled();
  expect(beside.last()).toEqual(idsOf(changed));
});

it('another editor, which holds none of them, is sent all of the newest', async () => {
  let beside = editor();
  const send = createMarkSender(() => beside);
  send(all);
  beside = editor();
  send(all.slice(1));
  send(all.slice(2));
  await settled();
  expect(beside.last()).toEqual(idsOf(all.slice(2)));
  expect(beside.crossed).toEqual([0, 0, 898]);
});

it('two sidebars of one editor never change each other’s marks', async () => {
  const beside = editor();
  const [one, other] = [createMarkSender(() => beside), createMarkSender(() => beside)];
  one(all);
  other(all.slice(0, 5));
  one(all.slice(1));
  await settled();
  expect(beside.last()).toEqual(idsOf(all.slice(1)));
  other(all.slice(0, 4));
  await settled();
  expect(beside.last()).toEqual(idsOf(all.slice(0, 4)));
});

it('without an editor nothing is lost for the next one', async () => {
  let beside: ReturnType<typeof editor> | null = null;
  const send = createMarkSender(() => beside);
  send(all);
  beside = editor();
  send(all);
  await settled();
  expect(beside.last()).toEqual(idsOf(all));
});
