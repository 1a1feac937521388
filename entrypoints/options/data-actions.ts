import type { OptionsActions, OptionsState } from '../../components/options/options-model.ts';
import { saveFile } from '../../components/save-file.ts';
import { importService, rescueService } from '../../lib/messaging/services.ts';
import { exportFormats } from './export-formats.ts';
import { rescuedFile } from './rescued-file.ts';

import { exportSnippets, readSnippets } from './snippet-files.ts';

type DataActions = Pick<
  OptionsActions,
  'exportFormats' | 'exportSnippets' | 'readSnippets' | 'restore' | 'rescue' | 'rebuild' | 'refreshBackups' | 'erase'
>;

/** What the settings do with the snippets as a whole: out, in, back, and out of a broken database. */
export function dataActions(refresh: (part: keyof OptionsState) => Promise<void>): DataActions {
  return {
    exportFormats,
    exportSnippets: async (format) => saveFile(await exportSnippets(format)),
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
    async erase() {
      await rescueService().erase();
      location.reload();
    },
    refreshBackups: () => void refresh('backups'),
  };
}
