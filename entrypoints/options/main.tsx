import { signal } from '@preact/signals';
import { render } from 'preact';
import type { OptionsActions, OptionsState } from '../../components/options/options-model.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { t } from '../../lib/locale/locale.ts';
import { documentService } from '../../lib/messaging/services.ts';
import { commonSites } from '../../lib/sites/common-sites.ts';
import { disableSite, enableSites, onSitesChange } from '../../lib/sites/site-access.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings.ts';
import { dataActions } from './data-actions.ts';
import { parts } from './fetch-state.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { ownPackActions } from './own-packs.ts';

const ended = new AbortController();
const documents = documentService();
const state = signal<OptionsState>({
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
  ...dataActions(refresh),
  ...ownPackActions(() => refresh('ownPacks')),
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
// The permission `unlimitedStorage` keeps what is stored from being cleared in Chromium; Firefox wants to be asked as well.
void navigator.storage.persist();
// They are changed on a page of the browser's, which tells nobody.
addEventListener('focus', () => void refresh('shortcuts'));
onSitesChange(() => void refresh('sites'), ended.signal);
for (const part of Object.keys(parts) as (keyof OptionsState)[]) void refresh(part);

function Options() {
  return <OptionsPage state={state.value} actions={actions} />;
}

render(<Options />, document.body);
