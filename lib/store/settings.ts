import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isMark, USUAL_MARK } from '../draft/trigger-mark.ts';
import { emptyProfile } from '../snippets/profile-values.ts';
import { SETTINGS_KEY as KEY } from './settings-key.ts';

// What can't be read falls back by itself and leaves the rest alone.
const profile = v.object({
  name: v.fallback(v.string(), ''),
  abbreviations: v.fallback(v.array(v.string()), []),
  people: v.fallback(v.array(v.object({ role: v.string(), name: v.string() })), []),
  terms: v.fallback(v.array(v.string()), []),
});

const look = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  language: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
});

const settings = v.object({
  ...look.entries,
  /** The small tab at the page's edge where the sidebar is closed. */
  edgeTab: v.fallback(v.boolean(), true),
  /** What is typed in a document to ask for a snippet; empty where nothing is to. */
  trigger: v.fallback(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || isMark(text)),
    ),
    USUAL_MARK,
  ),
  /** The card that opens beside a marked word. */
  wordCard: v.fallback(v.boolean(), true),
  /** Id of the kind of plan usually written; empty where that was never said. */
  kind: v.fallback(v.string(), ''),
  profile: v.fallback(profile, emptyProfile),
});

/** What the user chose for all documents. */
export type Settings = v.InferOutput<typeof settings>;

/** Pages of the extension and its content scripts may call this. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(settings, stored[KEY] ?? {});
}

/** The part of the settings that a page has to know before it shows anything, from what its address says of it. */
export function readLook(said: unknown): Pick<Settings, 'theme' | 'language'> {
  return v.parse(look, said);
}

/** Resolves once stored. Changes made at the same time in two windows: for each setting the later one stays. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Called after every change, also from other windows. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) listener(v.parse(settings, changes[KEY]?.newValue ?? {}));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
