import { browser } from 'wxt/browser';

/** A pack that the user has added, as its file had it. It was tried before it was kept; the version after this one may refuse it. */
export interface OwnPack {
  id: string;
  title: string;
  asOf: string;
  horizon?: string;
}

const KEY = 'packs';

/** In the order they were added. Pages of the extension may call this. */
export async function readOwnPacks(): Promise<OwnPack[]> {
  return packsIn((await browser.storage.local.get(KEY))[KEY]);
}

/** Resolves once it is stored. An older one of the same id gives way. */
export async function putOwnPack(pack: OwnPack): Promise<void> {
  await store([...(await readOwnPacks()).filter(({ id }) => id !== pack.id), pack]);
}

/** Resolves once it is gone; nothing happens where there is none of that id. */
export async function dropOwnPack(id: string): Promise<void> {
  await store((await readOwnPacks()).filter((pack) => pack.id !== id));
}

/** Calls back with the packs there are, and after every change, also from other windows. */
export function followOwnPacks(listener: (packs: OwnPack[]) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) listener(packsIn(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  readOwnPacks().then(listener, (error) => {
    console.error('Zhouquan: the user’s own packs could not be read.', error);
    listener([]);
  });
}

function store(packs: OwnPack[]): Promise<void> {
  return browser.storage.local.set({ [KEY]: packs });
}

function packsIn(stored: unknown): OwnPack[] {
  return Array.isArray(stored) ? stored : [];
}
