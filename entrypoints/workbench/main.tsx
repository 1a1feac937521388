import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/save-file.ts';
import { Elsewhere } from '../../components/workbench/elsewhere.tsx';
import { WorkbenchPage } from '../../components/workbench/workbench-page.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { t } from '../../lib/locale/locale.ts';
import { sidebarService } from '../../lib/messaging/services.ts';
import { readSettings, watchSettings } from '../../lib/store/settings.ts';
import { copyPlan, planFile } from '../../lib/workbench/hand-out.ts';
import { becomeSoleTab } from '../../lib/workbench/sole-tab.ts';
import { startWorkbench } from './start-workbench.ts';

let settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings);
watchSettings((changed) => {
  settings = changed;
  applyTheme(settings);
}, new AbortController().signal);
document.title = t('workbench.title');

let shown: AbortController | undefined;
const takeOver = becomeSoleTab({
  onHeld() {
    shown = new AbortController();
    show(shown.signal);
  },
  onElsewhere() {
    shown?.abort();
    render(<Elsewhere onTakeOver={takeOver} />, document.body);
  },
});

function show(signal: AbortSignal) {
  const { workbench, session } = startWorkbench(
    { mark: () => settings.trigger, wantsCards: () => settings.wordCard },
    signal,
  );
  effect(() => {
    document.title = workbench.name.value || t('workbench.title');
  });
  const host = {
    openLibrary: () => void sidebarService().openLibrary(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    saveFile,
  };

  function Workbench() {
    const { name, blank, kept, hasPrevious } = workbench;
    return (
      <WorkbenchPage
        state={{ name: name.value, blank: blank.value, kept: kept.value, hasPrevious: hasPrevious.value }}
        session={session}
        host={host}
        palette={workbench.palette}
        card={workbench.card}
        actions={{
          onSheet: (sheet) => void workbench.mount(sheet),
          async onFile(file) {
            const problem = await workbench.open(file);
            return problem ? `workbench.file.${problem}` : 'workbench.opened';
          },
          onCopy: () => copyPlan(workbench.plan()),
          onDownload: async (kind) => saveFile(await planFile(workbench.plan(), kind, t('workbench.editor'))),
          onClear: workbench.clear,
          onBringBack: () => void workbench.bringBack(),
        }}
      />
    );
  }
  render(<Workbench />, document.body);
}
