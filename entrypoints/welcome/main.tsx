import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { t } from '../../lib/locale/locale.ts';
import { commonSites } from '../../lib/sites/common-sites.ts';
import { enabledSites, enableSites, onSitesChange } from '../../lib/sites/site-access.ts';
import { changeSettings, readSettings } from '../../lib/store/settings.ts';
import { startDemo } from './live-demo.ts';
import { shippedKinds } from './shipped-kinds.ts';

const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings);
document.title = t('welcome.title');

const sites = signal(await enabledSites());
const unit = signal(settings.profile.name);
const kind = signal(settings.kind);
const kinds = await shippedKinds();
const demo = startDemo(new AbortController().signal);
onSitesChange(async () => {
  sites.value = await enabledSites();
}, new AbortController().signal);

async function setUnit(name: string) {
  const { profile } = await readSettings();
  unit.value = (await changeSettings({ profile: { ...profile, name } })).profile.name;
}

async function setKind(id: string) {
  kind.value = (await changeSettings({ kind: id })).kind;
}

function Welcome() {
  return (
    <WelcomePage
      demo={demo()}
      choice={{
        unit: unit.value,
        kinds,
        kind: kind.value,
        onUnit: (name) => void setUnit(name),
        onKind: (id) => void setKind(id),
      }}
      sites={sites.value}
      commonSites={commonSites}
      onEnable={enableSites}
      onWorkbench={() => location.assign('/workbench.html')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

render(<Welcome />, document.body);
