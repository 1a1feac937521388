import { type Stand, waitFor } from './stand.ts';

/** Fails with the first line that differs. */
export function same(what: string, found: string[], wanted: string[]): void {
  const clean = (line: string | undefined) => line?.replace(/\u00a0/g, ' ');
  const length = Math.max(found.length, wanted.length);
  for (let at = 0; at < length; at++)
    if (clean(found[at]) !== clean(wanted[at]))
      throw new Error(
        `${what}: line ${at} is “${found[at]}”, not “${wanted[at]}” (${found.length} lines, not ${wanted.length}).`,
      );
}

/** Undoes and fails unless the model is then the same to the last attribute. */
export async function undoneExactly(stand: Stand, rich: string, what: string, steps: number): Promise<void> {
  if (stand.editor.cannot?.['undo-typing']) {
    await stand.page.evaluate(() => window.__reset?.());
    return;
  }
  for (let step = 0; step < steps; step++) {
    if ((await stand.rich()) === rich) throw new Error(`${what}: undone after ${step} of ${steps} steps.`);
    await stand.undo();
    await stand.rich();
  }
  let now = '';
  await waitFor(
    async () => {
      now = await stand.rich();
      return now === rich;
    },
    () => `${what}: not undone by ${steps} step(s): ${difference(now, rich)}`,
  );
}

export function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `“…${a.slice(Math.max(0, at - 20), at + 50)}”, not “…${b.slice(Math.max(0, at - 20), at + 50)}”`;
}

export const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));
