import type { OptionsActions } from '../../components/options/options-model.ts';
import { saveFile } from '../../components/save-file.ts';
import { allSnippets } from '../../lib/messaging/library-client.ts';
import { importService, rescueService } from '../../lib/messaging/services.ts';
import { createExportFolder } from '../../lib/store/export-folder.ts';
import { exportFormats } from './export-formats.ts';
import type { parts } from './fetch-state.ts';
import { rescuedFile } from './rescued-file.ts';

import { exportSnippets, readSnippets } from './snippet-files.ts';

type DataActions = Pick<
  OptionsActions,
  | 'chooseFolder'
  | 'allowFolder'
  | 'forgetFolder'
  | 'exportFormats'
  | 'exportSnippets'
  | 'readSnippets'
  | 'restore'
  | 'rescue'
  | 'rebuild'
  | 'seeRecovered'
  | 'refreshBackups'
  | 'erase'
>;

// Not in TypeScript's library yet: https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker
type Picking = typeof window & { showDirectoryPicker(how: object): Promise<FileSystemDirectoryHandle> };

/** What the settings do with the snippets as a whole: out, in, back, and out of a broken database. */
export function dataActions(refresh: (part: keyof typeof parts) => Promise<void>): DataActions {
  const folder = createExportFolder();
  return {
    exportFormats,
    async exportSnippets(format) {
      const { file, losses } = await exportSnippets(format);
      saveFile(file);
      return losses;
    },
    readSnippets,
    async restore(backup) {
      await importService().restore(backup);
      await refresh('backups');
    },
    rescue: async () => saveFile(await rescuedFile()),
    async rebuild(backup) {
      await rescueService().rebuild(backup);
      await Promise.all([refresh('trouble'), refresh('backups')]);
    },
    async seeRecovered() {
      await rescueService().seeRecovered();
      await refresh('recovered');
    },
    async erase() {
      await rescueService().erase();
      location.reload();
    },
    // Only Chromium lets a page choose a folder.
    ...('showDirectoryPicker' in window && {
      async chooseFolder() {
        await folder.choose(await (window as Picking).showDirectoryPicker({ mode: 'readwrite' }));
        await folder.write(await allSnippets());
        await refresh('exportFolder');
      },
    }),
    async allowFolder() {
      if (await folder.allow()) await folder.write(await allSnippets());
      await refresh('exportFolder');
    },
    async forgetFolder() {
      await folder.forget();
      await refresh('exportFolder');
    },
    refreshBackups: () => void refresh('backups'),
  };
}
