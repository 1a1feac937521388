import type { View } from '../../components/tabs.tsx';
import { withoutWaived } from '../../lib/check/waived.ts';
import { openAnalysis, openDraft } from './left-open.ts';
import { analysis, blankAnalysis, blankDraft, perfectAnalysis } from './made-up-plan.ts';
import { attached, type MadeUp } from './made-up-session.ts';
import { changedSnippet, foundSnippets } from './made-up-snippets.ts';
import { thinAnalysis, undatedAnalysis } from './thin-year.ts';

export interface GalleryState {
  name: string;
  view: View;
  given?: Partial<MadeUp>;
  /** Clicked once it stands, to open what the state shows: test ids or selectors. */
  click?: string[];
}

const blind: MadeUp['attachment'] = {
  state: 'attached',
  editor: { id: 'canvas', name: '画布编辑器', can: { read: false, mark: false, undo: true } },
  title: '',
  url: '',
  characters: 0,
  stale: false,
};

/** Every view and state, in the order they are looked at. */
export const states: GalleryState[] = [
  { name: 'outline', view: 'outline' },
  { name: 'outline-open', view: 'outline', click: ['[data-testid=suggestion-harassment] [data-row]'] },
  { name: 'outline-blank', view: 'outline', given: { analysis: blankAnalysis, draft: blankDraft, caret: null } },
  {
    name: 'outline-kind',
    view: 'outline',
    given: { analysis: { ...blankAnalysis, suggestions: [] }, draft: blankDraft, caret: null },
  },
  { name: 'outline-perfect', view: 'outline', given: { analysis: perfectAnalysis, caret: null } },
  { name: 'outline-several', view: 'outline', click: ['[data-testid=choose-several]'] },
  {
    name: 'outline-inserting',
    view: 'outline',
    given: { progress: { key: 'progress.inserting', done: 2, total: 4, cancel() {} } },
  },
  { name: 'gaps', view: 'gaps' },
  { name: 'gaps-full', view: 'gaps', given: { analysis: perfectAnalysis } },
  { name: 'gaps-open', view: 'gaps', click: ['[data-testid=gap-harassment] [data-row]'] },
  { name: 'gaps-waiving', view: 'gaps', click: ['[data-testid=waive-collective]'] },
  { name: 'gaps-waived', view: 'gaps', given: waivedOne(), click: ['[data-testid=waived]'] },
  { name: 'problems', view: 'problems', click: ['[data-testid=finding-f0] [data-row]'] },
  { name: 'problems-law', view: 'problems', click: ['[data-testid=finding-f2] [data-row]'] },
  { name: 'problems-choice', view: 'problems', click: ['[data-testid=finding-f1] [data-row]'] },
  {
    name: 'problems-menu',
    view: 'problems',
    click: ['[data-testid=finding-f0] [data-row]', '[data-testid=ignore-f0]'],
  },
  { name: 'problems-preview', view: 'problems', click: ['[data-testid=fix-preview]'] },
  { name: 'problems-fill', view: 'problems', given: leftOpen(), click: ['[data-testid=fill-offer]'] },
  { name: 'problems-left-open', view: 'problems', given: leftOpen() },
  {
    name: 'problems-type',
    view: 'problems',
    click: ['[data-testid=problem-types]', '[data-testid=problem-type-punctuation]'],
  },
  { name: 'problems-types', view: 'problems', click: ['[data-testid=problem-types]'] },
  { name: 'problems-none', view: 'problems', given: { analysis: perfectAnalysis } },
  {
    name: 'problems-notice',
    view: 'problems',
    given: { notice: { id: 1, tone: 'done', key: 'notice.silenced', values: { text: '贯切' }, undo: () => {} } },
  },
  {
    name: 'problems-trouble',
    view: 'problems',
    given: { notice: { id: 1, tone: 'problem', key: 'notice.unverified' } },
  },
  { name: 'snippets', view: 'snippets' },
  { name: 'snippets-found', view: 'snippets', given: { query: 'jhsy', results: foundSnippets } },
  { name: 'snippets-differing', view: 'snippets', given: { differing: changedSnippet } },
  {
    name: 'snippets-near',
    view: 'snippets',
    click: ['[data-testid=snippet-add]', '[data-testid=snippet-save]'],
    given: { ...selection(), near: changedSnippet.snippet },
  },
  { name: 'snippets-choice', view: 'snippets', click: ['[data-testid=snippet-s3] [data-row]'] },
  { name: 'snippets-edit', view: 'snippets', click: ['[data-testid=snippet-add]'], given: selection() },
  {
    name: 'snippets-errand',
    view: 'outline',
    given: { errand: { type: 'save-selection', text: '每月15日前报送小结。' } },
  },
  { name: 'snippets-none', view: 'snippets', given: { query: 'zzz', results: [] } },
  { name: 'snippets-reading', view: 'snippets', given: { query: 'zzz', results: [], isWhole: false } },
  { name: 'snippets-empty', view: 'snippets', given: { results: [] } },
  { name: 'snippets-failure', view: 'snippets', given: { failure: 'store.blocked' } },
  { name: 'schedule', view: 'schedule' },
  { name: 'schedule-month', view: 'schedule', click: ['[data-testid=month-5]'] },
  { name: 'schedule-empty-month', view: 'schedule', click: ['[data-testid=month-4]'] },
  { name: 'schedule-thin', view: 'schedule', given: { analysis: thinAnalysis } },
  { name: 'schedule-undated', view: 'schedule', given: { analysis: undatedAnalysis } },
  { name: 'schedule-none', view: 'schedule', given: { analysis: blankAnalysis, draft: blankDraft } },
  { name: 'versions', view: 'versions' },
  { name: 'connecting', view: 'outline', given: { attachment: { state: 'connecting' }, analysis: null } },
  { name: 'reading', view: 'outline', given: { analysis: null } },
  {
    name: 'reading-long',
    view: 'outline',
    given: { analysis: null, progress: { key: 'progress.reading', done: 120_000, total: 330_000, cancel() {} } },
  },
  { name: 'halted', view: 'outline', given: { analysis: null, attachment: { ...attached, halted: true } } },
  { name: 'halted-before', view: 'problems', given: { attachment: { ...attached, stale: true, halted: true } } },
  { name: 'detached', view: 'outline', given: detached('no-editor') },
  { name: 'no-access', view: 'outline', given: detached('no-access') },
  { name: 'refused', view: 'outline', given: detached('refused') },
  { name: 'blind', view: 'outline', given: { attachment: blind, analysis: null } },
  { name: 'whole', view: 'problems', given: { attachment: { ...blind, whole: 'fresh' } } },
  { name: 'whole-stale', view: 'outline', given: { attachment: { ...blind, whole: 'stale' } } },
  { name: 'menu', view: 'outline', click: ['[data-testid=menu]'] },
];

function detached(why: 'no-editor' | 'no-access' | 'refused'): Partial<MadeUp> {
  return { attachment: { state: 'detached', why }, analysis: null, draft: null, caret: null };
}

function selection(): Partial<MadeUp> {
  const selected = '（一）11月举办女教师教学技能展示，推荐优秀选手参加市级比赛，培育巾帼岗位能手{人数}名。';
  return { caret: { block: 'b13', offset: 40, selected } };
}

function waivedOne(): Partial<MadeUp> {
  const reason = '另有专门文件';
  return withoutWaived(analysis, [{ scope: 'item', item: 'family', title: '', reason }]);
}

/** A draft from last year's template, with its gaps. */
function leftOpen(): Partial<MadeUp> {
  return { draft: openDraft, analysis: openAnalysis };
}
