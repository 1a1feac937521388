import { signal } from '@preact/signals';
import type { Analysis } from '../../lib/check/analysis.ts';
import type { WaivedItem } from '../../lib/check/waived.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import type { Errand } from '../../lib/messaging/services.ts';
import type { Attachment, Caret, KindName, Notice, Outcome, Progress, Session } from '../../lib/sidebar/session.ts';
import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { analysis, draft } from './made-up-plan.ts';
import { snippets } from './made-up-snippets.ts';

export interface MadeUp {
  attachment: Attachment;
  analysis: Analysis | null;
  draft: Draft | null;
  caret: Caret | null;
  notice: Notice | null;
  results: SearchResult[];
  isWhole: boolean;
  differing: { snippet: Snippet; body: string } | null;
  near: Snippet | null;
  query: string;
  failure: string | null;
  errand: Errand | null;
  waived: WaivedItem[];
  progress: Progress | null;
}

/** What was asked of the session, in order: the name of the function and its arguments. */
export type Asked = [string, ...unknown[]];

const kinds: KindName[] = [
  { id: 'union-women', title: '工会女职工委员会' },
  { id: 'union-women-school', title: '学校工会女职工委员会' },
  { id: 'township-women-federation', title: '乡镇（街道）妇联' },
  { id: 'department', title: '部门（科室）' },
];

export const attached: Extract<Attachment, { state: 'attached' }> = {
  state: 'attached',
  editor: { id: 'wangeditor', name: 'wangEditor', can: { read: true, mark: true, undo: true } },
  title: '2027年度女职工委员会工作计划',
  url: 'https://docs.example/plan',
  characters: 567,
  stale: false,
};

/** Snippets as found by nothing in particular. */
export function found(all: Snippet[]): SearchResult[] {
  return all.map((snippet) => ({ snippet, title: [], body: [] }));
}

/** A session that shows what it is given and only notes down what it is asked to do. */
export function madeUpSession(given: Partial<MadeUp> = {}): { session: Session; asked: Asked[] } {
  const asked: Asked[] = [];
  const note =
    <Result>(name: string, result: Result) =>
    (...args: unknown[]) => {
      asked.push([name, ...args]);
      return result;
    };
  const done: Promise<Outcome> = Promise.resolve({ ok: true });
  const state: MadeUp = {
    attachment: attached,
    analysis,
    draft,
    caret: { block: 'b11', offset: 20, selected: '' },
    notice: null,
    results: found(snippets),
    isWhole: true,
    differing: null,
    near: null,
    query: '',
    failure: null,
    errand: null,
    waived: [],
    progress: null,
    ...given,
  };
  const notice = signal(state.notice);
  const query = signal(state.query);
  const session: Session = {
    attachment: signal(state.attachment),
    analysis: signal(state.analysis),
    waived: signal(state.waived),
    draft: signal(state.draft),
    kinds: signal(kinds),
    caret: signal(state.caret),
    choices: signal({}),
    notice,
    progress: signal(state.progress),
    focusedFinding: signal(null),
    errand: signal(state.errand),
    cardAsked: signal(null),
    showCard: note('showCard', Promise.resolve(true)),
    choose: note('choose', undefined),
    goTo: note('goTo', Promise.resolve()),
    insert: note('insert', done),
    insertSeveral: note('insertSeveral', done),
    insertText: note('insertText', done),
    fix: note('fix', done),
    fixAll: note('fixAll', done),
    fillGaps: note('fillGaps', done),
    silence: note('silence', undefined),
    waive: note('waive', undefined),
    unwaive: note('unwaive', undefined),
    toEditor: note('toEditor', undefined),
    readWhole: note('readWhole', Promise.resolve()),
    readOn: note('readOn', undefined),
    takeText: note('takeText', undefined),
    leftOut: note('leftOut', undefined),
    dismissNotice: () => {
      asked.push(['dismissNotice']);
      notice.value = null;
    },
    snippets: {
      results: signal(state.results),
      isWhole: signal(state.isWhole),
      query,
      failure: signal(state.failure),
      search: (text) => {
        asked.push(['search', text]);
        query.value = text;
      },
      add: note('add', Promise.resolve(snippets[0]!)),
      update: note('update', Promise.resolve(snippets[0]!)),
      kept: () => ({ current: async () => snippets[0], earlier: async () => [] }),
      remove: note('remove', Promise.resolve()),
      serves: () => ({}),
      near: note('near', Promise.resolve(state.near ? [{ snippet: state.near, likeness: 0.9 }] : [])),
      selectedBody: async () => state.caret?.selected.trim() ?? '',
      differing: () => Promise.resolve(state.differing),
      dragged: note('dragged', 'drag'),
      toFill: signal(null),
      dropped: note('dropped', undefined),
      insert: note('insertSnippet', done),
      lastValues: async (names) => {
        asked.push(['lastValues', names]);
        const known: Record<string, string> = { 单位: '青禾市第三中学', 年度: '2027', 人数: '6' };
        return Object.fromEntries(names.flatMap((name) => (known[name] ? [[name, known[name]]] : [])));
      },
    },
  };
  return { session, asked };
}
