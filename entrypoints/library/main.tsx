import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { t } from '../../lib/locale/locale.ts';
import { readSettings, watchSettings } from '../../lib/store/settings.ts';

const ended = new AbortController();
const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings);
document.title = t('library.title');
watchSettings(applyTheme, ended.signal);

const { state, actions } = openLibrary();

function Library() {
  return (
    <LibraryPage
      state={state.value}
      actions={{
        ...actions,
        openOptions: () => void browser.runtime.openOptionsPage(),
        openImport: () => location.assign('/options.html#data'),
      }}
    />
  );
}

render(<Library />, document.body);
