import { describe, expect, it } from 'vitest';
import { openLedger } from '../../kill/ledger.ts';
import { type Entry, IMPORTED } from '../../kill/writer.ts';

const kept = (body: string) => ({ where: 'kept', body }) as const;
const note = (key: string, body: string, outcome: Entry['outcome']) => ({ step: 0, key, target: kept(body), outcome });
const whole = (key: string, count = IMPORTED) =>
  Array.from({ length: count }, (_, at) => ({ title: `${key}/${at}`, body: 'x' }));

describe('the ledger of the kill test', () => {
  it.each([
    ['a write that was acknowledged is gone', ['begun', 'acknowledged'], [], 1],
    ['a write that was acknowledged is there', ['begun', 'acknowledged'], [{ title: 'a', body: 'x' }], 0],
    ['it is there with another text', ['begun', 'acknowledged'], [{ title: 'a', body: 'y' }], 1],
    ['a write that was cut off is gone', ['begun'], [], 0],
    ['a write that was cut off is there', ['begun', 'failed'], [{ title: 'a', body: 'x' }], 0],
    ['something is there that nobody wrote', [], [{ title: 'a', body: 'x' }], 1],
  ] as const)('%s', (_, outcomes, found, broken) => {
    const ledger = openLedger();
    for (const outcome of outcomes) ledger.note(note('a', 'x', outcome));
    expect(ledger.audit([...found], [])).toHaveLength(broken);
  });

  it.each([
    ['whole', IMPORTED, 0],
    ['half there', IMPORTED / 2, 1],
    ['not there', 0, 0],
  ])('an import that was cut off is %s', (_, count, broken) => {
    const ledger = openLedger();
    ledger.note(note('i', 'x', 'begun'));
    expect(ledger.audit(whole('i', count), [])).toHaveLength(broken);
  });

  it('an acknowledged import that is not there at all is missed', () => {
    const ledger = openLedger();
    ledger.note(note('i', 'x', 'begun'));
    ledger.note(note('i', 'x', 'acknowledged'));
    expect(ledger.audit([], [])).toHaveLength(1);
  });

  it('what was uncertain is settled by the first audit', () => {
    const ledger = openLedger();
    ledger.note(note('a', 'x', 'begun'));
    expect(ledger.audit([{ title: 'a', body: 'x' }], [])).toEqual([]);
    expect(ledger.audit([], [])).toHaveLength(1);
  });
});
