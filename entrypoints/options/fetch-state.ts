import { type Browser, browser } from 'wxt/browser';
import type { OptionsState, PackCard } from '../../components/options/options-model.ts';
import { suggestedKeys } from '../../lib/background/suggested-keys.ts';
import { documentService, rescueService } from '../../lib/messaging/services.ts';
import { shippedPacks } from '../../lib/shipped/shipped-packs.ts';
import { enabledSites } from '../../lib/sites/site-access.ts';
import { createExportFolder } from '../../lib/store/export-folder.ts';
import { readOwnPacks } from '../../lib/store/own-packs.ts';
import { readSettings } from '../../lib/store/settings.ts';

/** What the settings page shows before any part is there. */
export const nothingYet: OptionsState = {
  preferences: null,
  sites: [],
  silences: [],
  packs: [],
  ownPacks: [],
  shortcuts: [],
  usage: null,
  backups: [],
  exportFolder: null,
  trouble: null,
  recovered: null,
  failure: null,
};

/** What the settings page shows, part by part: one that can't be had keeps none of the others waiting. */
export const parts: { [Part in Exclude<keyof OptionsState, 'failure'>]: () => Promise<OptionsState[Part]> } = {
  preferences: readSettings,
  sites: enabledSites,
  silences: () => documentService().silences(),
  packs: async () => (await shippedPacks()) as PackCard[],
  ownPacks: readOwnPacks,
  shortcuts: async () =>
    inOrder(await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({
      name,
      keys: shortcut,
      suggested: (suggestedKeys as Record<string, string>)[name],
    })),
  backups: () => rescueService().backups(),
  exportFolder: createExportFolder().current,
  trouble: () => rescueService().diagnose(),
  recovered: () => rescueService().recovered(),
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
};

/** The most used first, as they are suggested; the browser sorts them by the letters of names nobody sees. */
function inOrder(commands: Browser.commands.Command[]): Browser.commands.Command[] {
  const names = Object.keys(suggestedKeys);
  return commands.toSorted((one, other) => names.indexOf(one.name ?? '') - names.indexOf(other.name ?? ''));
}
