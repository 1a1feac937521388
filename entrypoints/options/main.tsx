import { signal } from '@preact/signals';
import { render } from 'preact';
import type { OptionsActions, OptionsState } from '../../components/options/options-model.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { t } from '../../lib/locale/locale.ts';
import { documentService, importService, rescueService } from '../../lib/messaging/services.ts';
import { commonSites } from '../../lib/sites/common-sites.ts';
import { disableSite, enableSites, onSitesChange } from '../../lib/sites/site-access.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings.ts';
import { exportFormats } from './export-formats.ts';
import { parts } from './fetch-state.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { rescuedFile } from './rescued-file.ts';
import { save } from './save.ts';
import { exportSnippets, readSnippets } from './snippet-files.ts';

const ended = new AbortController();
const documents = documentService();
const state = signal<OptionsState>({
  preferences: null,
  sites: [],
  silences: [],
  packs: [],
  shortcuts: [],
  usage: null,
  backups: [],
  trouble: null,
});

async function refresh<Part extends keyof OptionsState>(part: Part) {
  const value = await parts[part]();
  state.value = { ...state.value, [part]: value };
}

const actions: OptionsActions = {
  commonSites,
  enableSites,
  disableSite,
  async change(change) {
    await changeSettings(change);
    if (change.language) location.reload();
  },
  async silence(silence) {
    await documents.addSilence(silence);
    await refresh('silences');
  },
  async unsilence(silence) {
    await documents.removeSilence(silence);
    await refresh('silences');
  },
  exportFormats,
  exportSnippets: async (format) => save(await exportSnippets(format)),
  readSnippets,
  async restore(backup) {
    await importService().restore(backup);
    await refresh('backups');
  },
  rescue: async () => save(await rescuedFile()),
  async rebuild(backup) {
    await rescueService().rebuild(backup);
    await Promise.all([refresh('trouble'), refresh('backups')]);
  },
  refreshBackups: () => void refresh('backups'),
  openShortcuts,
};

const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings);
document.title = t('options.title');
watchSettings((preferences) => {
  applyTheme(preferences);
  state.value = { ...state.value, preferences };
}, ended.signal);
onSitesChange(() => void refresh('sites'), ended.signal);
for (const part of Object.keys(parts) as (keyof OptionsState)[]) void refresh(part);

function Options() {
  return <OptionsPage state={state.value} actions={actions} />;
}

render(<Options />, document.body);
