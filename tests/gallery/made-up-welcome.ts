import { signal } from '@preact/signals';
import { optionsActions, optionsState } from './made-up-options.ts';
import { madeUpPalette } from './made-up-palette.ts';
import { madeUpSession } from './made-up-session.ts';

/** The welcome page with one of its three jobs done. */
export const welcome = {
  demo: {
    done: new Set(['suggest'] as const),
    session: madeUpSession().session,
    host: {},
    palette: { session: madeUpPalette, beside: signal(null), heard() {} },
    onSheet(sheet: HTMLElement) {
      sheet.textContent = '2027年度工作计划';
    },
    onRestart() {},
  },
  choice: {
    unit: '',
    kind: '',
    kinds: [{ id: 'union-women-school', title: '学校女职工委员会' }],
    onUnit() {},
    onKind() {},
  },
  sites: optionsState.sites,
  commonSites: optionsActions.commonSites,
  onEnable: async () => true,
  onOptions() {},
  onWorkbench() {},
};
