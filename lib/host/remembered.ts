import { browser } from 'wxt/browser';
import { isMark, USUAL_MARK } from '../draft/trigger-mark.ts';
import type { SidebarOrder } from '../messaging/services.ts';
import type { Settings } from '../store/settings.ts';
import { SETTINGS_KEY } from '../store/settings-key.ts';
import { WIDTH } from './sidebar-style.ts';

export type Side = Extract<SidebarOrder, { type: 'dock-sidebar' }>['side'];

/** How the user left the sidebar on this site. */
export interface Remembered {
  open: boolean;
  /** CSS pixels. */
  width: number;
  side: Side;
  /** Not even the small tab is shown before the sidebar is asked for again. */
  hidden: boolean;
}

/** What the user chose for all sites. */
export type Look = Pick<Settings, 'theme' | 'language' | 'edgeTab'>;

const key = () => `sidebar:${location.origin}`;

/** How the user left the sidebar on this site, and what they chose for all; the usual where nothing is stored. */
export async function recall(): Promise<{ site: Remembered; look: Look }> {
  const stored = await browser.storage.local.get([key(), SETTINGS_KEY]);
  const {
    open = false,
    width = WIDTH.usual,
    side = 'right',
    hidden = false,
  } = (stored[key()] ?? {}) as Partial<Remembered>;
  return { site: { open, width: clampWidth(width), side, hidden }, look: lookOf(stored[SETTINGS_KEY]) };
}

/** Resolves once it is stored for this site. */
export function remember(state: Remembered): Promise<void> {
  return browser.storage.local.set({ [key()]: state });
}

/** Called after the user changed their settings. */
export function watchLook(listener: (look: Look) => void, signal: AbortSignal): void {
  watchStored((stored) => listener(lookOf(stored)), signal);
}

/** The mark that asks for a snippet, empty for none; as the user last chose it. */
export function chosenMark(signal: AbortSignal): () => string {
  let mark = USUAL_MARK;
  const note = (stored: unknown) => {
    const { trigger } = (stored ?? {}) as Partial<Settings>;
    mark = trigger === '' || (trigger !== undefined && isMark(trigger)) ? trigger : USUAL_MARK;
  };
  browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => note(stored[SETTINGS_KEY]),
    (error) => console.error('Zhouquan: the settings could not be read.', error),
  );
  watchStored(note, signal);
  return () => mark;
}

function watchStored(listener: (stored: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) listener(changes[SETTINGS_KEY]?.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.storage.local.onChanged.removeListener(onChanged),
  );
}

/** A width as the sidebar may have it, in whole CSS pixels. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
}

function lookOf(stored: unknown): Look {
  const { theme = 'system', language = 'auto', edgeTab = true } = (stored ?? {}) as Partial<Look>;
  return { theme, language, edgeTab };
}
