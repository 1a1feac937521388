import type { OptionsActions, OptionsState } from '../../components/options/options-model.ts';
import { commonSites } from '../../lib/sites/common-sites.ts';

export const optionsState: OptionsState = {
  preferences: {
    theme: 'system',
    language: 'auto',
    edgeTab: true,
    trigger: '；；',
    wordCard: true,
    profile: {
      name: '青禾市第三中学',
      abbreviations: ['三中'],
      people: [{ role: '女工委主任', name: '' }],
      terms: ['书香润心', '爱心妈妈小屋'],
    },
  },
  sites: [commonSites[1]!.pattern, '*://oa.example.com/*'],
  silences: [
    { scope: 'rule', rule: 'structural-particle' },
    { scope: 'unit', text: '书香润心' },
    { scope: 'document', document: 'd', rule: 'typo', text: '帐篷' },
    { scope: 'item', item: 'family', title: '家庭家教家风建设', reason: '另有专门文件' },
  ],
  packs: [
    { id: 'laws', title: '法律法规', asOf: '2026-11-23', horizon: '2026-06-26' },
    { id: 'calendar', title: '全年节点', asOf: '2026-11-23' },
  ],
  ownPacks: [{ id: 'our-school', title: '本校标准项', asOf: '2026-11-20' }],
  shortcuts: [
    { name: 'toggle-sidebar', keys: 'Alt+Shift+S' },
    { name: 'next-problem', keys: 'Alt+Shift+J' },
    { name: 'previous-problem', keys: '', suggested: 'Alt+Shift+K' },
    { name: 'fix-problem', keys: 'Alt+Shift+F' },
  ],
  usage: 1_340_000,
  backups: [
    { id: 'a', at: Date.UTC(2026, 10, 23, 1, 0), reason: 'daily', count: 128 },
    { id: 'b', at: Date.UTC(2026, 10, 20, 8, 30), reason: 'import', count: 96 },
  ],
  exportFolder: { name: '工会资料', allowed: true, writtenAt: Date.UTC(2026, 10, 25, 0, 40) },
  trouble: { failure: null, lost: null },
  recovered: null,
  failure: null,
};

/** The same while the snippets can't be read: by what is wrong with their database. */
export const recoveryStates: Record<string, OptionsState> = {
  'recovery-broken': { ...optionsState, trouble: { failure: 'corrupted', lost: null } },
  'recovery-newer': { ...optionsState, trouble: { failure: 'newer', lost: null } },
  'recovery-recovered': { ...optionsState, recovered: { at: Date.UTC(2026, 10, 25, 1, 30), count: 128 } },
  'recovery-lost': { ...optionsState, trouble: { failure: null, lost: optionsState.backups[0]! } },
};

export const optionsActions: OptionsActions = {
  commonSites,
  change: async () => {},
  seeRecovered: async () => {},
  enableSites: async () => true,
  disableSite: async () => {},
  silence: async () => {},
  unsilence: async () => {},
  addPack: async () => ({ title: '本校标准项' }),
  removePack: async () => {},
  exportFormats: [
    { id: 'zhouquan-json', name: 'JSON' },
    { id: 'xlsx', name: 'Excel' },
  ],
  exportSnippets: async () => [{ what: 'abbreviation', count: 3 }],
  readSnippets: async (file) => ({
    file: file.name,
    fresh: 12,
    same: 3,
    different: [
      { title: '走访慰问', before: '走访慰问困难职工{人数}人。', after: '春节前走访慰问困难职工{人数}人。' },
      { title: '女职工体检', before: '组织女职工体检。', after: '组织女职工体检。' },
    ],
    leftOut: [{ code: 'no-body', line: 7 }],
    commit: async () => 'backup',
  }),
  restore: async () => {},
  chooseFolder: async () => {},
  allowFolder: async () => {},
  forgetFolder: async () => {},
  rescue: async () => {},
  rebuild: async () => {},
  erase: async () => {},
  refreshBackups() {},
  openShortcuts() {},
  dismissFailure() {},
};
