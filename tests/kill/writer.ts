/** What the writer is about to do, and what became of it. `target` is what the entry's key will then stand for. */
export interface Entry {
  step: number;
  key: string;
  target: State;
  outcome: 'begun' | 'acknowledged' | 'failed';
}

/** What is kept under a key, which is a snippet's title, or that of a whole import. */
export interface State {
  where: 'kept' | 'trash' | 'absent';
  body: string;
}

declare const record: (entry: Entry) => Promise<void>;
/** See ask.ts, which the page has been given. */
declare const ask: (group: string, method: string, args: unknown[]) => Promise<unknown>;

/** How many snippets an import adds: two messages' worth, so that a stop can come between them. */
export const IMPORTED = 60;

/**
 * Runs in a page of the extension, as fast as the background answers: adds, changes, deletes, takes back and imports,
 * one after the other, until a call is refused `patience` times in a row. `round` keeps the keys of several runs apart.
 */
export async function writeOn(round: string, imported: number, random: number): Promise<void> {
  let seed = random;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const call = (group: string, method: string, ...args: unknown[]) => ask(group, method, args);
  const known: { key: string; id: string; trashed: boolean; body: string }[] = [];
  for (let step = 0; ; step++) {
    const one = known[next(known.length || 1)];
    const what = one ? next(5) : 0;
    const key = one && what > 1 ? one.key : `${round}-${step}`;
    const body = `${round} 第${step}稿`;
    let target: State;
    let work: () => Promise<void>;
    if (what === 1) {
      target = { where: 'kept', body };
      work = async () => {
        const batch = crypto.randomUUID();
        const add = Array.from({ length: imported }, (_, at) => ({ title: `${key}/${at}`, body }));
        await call('imports', 'stage', batch, { add: add.slice(imported / 2), replace: [] });
        await call('imports', 'stage', batch, { add: add.slice(0, imported / 2), replace: [] }, imported / 2);
        await call('imports', 'commit', batch);
      };
    } else if (!one || what === 0) {
      target = { where: 'kept', body };
      work = async () => {
        const { id } = (await call('snippets', 'add', { title: key, body })) as { id: string };
        known.push({ key, id, trashed: false, body });
      };
    } else if (one.trashed) {
      target = { where: 'kept', body: one.body };
      work = async () => {
        await call('snippets', 'restore', one.id);
        one.trashed = false;
      };
    } else if (what === 2) {
      target = { where: 'trash', body: one.body };
      work = async () => {
        await call('snippets', 'remove', one.id);
        one.trashed = true;
      };
    } else {
      target = { where: 'kept', body };
      work = async () => {
        await call('snippets', 'update', one.id, { body });
        one.body = body;
      };
    }
    await record({ step, key, target, outcome: 'begun' });
    try {
      await work();
      await record({ step, key, target, outcome: 'acknowledged' });
    } catch {
      // Whether it was written before the background stopped, nobody knows: this key is left alone from here on.
      const at = known.findIndex((each) => each.key === key);
      if (at >= 0) known.splice(at, 1);
      await record({ step, key, target, outcome: 'failed' });
    }
  }
}
