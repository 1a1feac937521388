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
import { storeErrorKey } from '../../lib/store/store-error.ts';
import { dataActions } from './data-actions.ts';
import { nothingYet, parts } from './fetch-state.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { ownPackActions } from './own-packs.ts';

const ended = new AbortController();
const documents = documentService();
const state = signal<OptionsState>(nothingYet);
const put = (change: Partial<OptionsState>) => {
  state.value = { ...state.value, ...change };
};

async function refresh(part: keyof typeof parts) {
  put({ [part]: await parts[part]() });
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
  dismissFailure: () => put({ failure: null }),
};

const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings);
document.title = t('options.title');
watchSettings((preferences) => {
  applyTheme(preferences);
  put({ preferences });
}, ended.signal);
// The permission `unlimitedStorage` keeps what is stored from being cleared in Chromium; Firefox wants to be asked as well.
void navigator.storage.persist();
// They are changed on a page of the browser's, which tells nobody.
addEventListener('focus', () => void refresh('shortcuts'));
onSitesChange(() => void refresh('sites'), ended.signal);
// What a control asked for and did not get: the user is told.
addEventListener('unhandledrejection', ({ reason }) => {
  const failure = storeErrorKey(reason);
  put({ failure: failure === 'store.failed' ? 'options.failed' : failure });
});
// The page says by itself what is wrong with the database.
for (const part of Object.keys(parts) as (keyof typeof parts)[])
  refresh(part).catch((error) => console.error(`Zhouquan: “${part}” could not be read.`, error));

function Options() {
  return <OptionsPage state={state.value} actions={actions} />;
}

render(<Options />, document.body);
