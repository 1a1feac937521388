import { batch, computed, effect, signal } from '@preact/signals';
import type { Analysis } from '../check/analysis.ts';
import { fillGaps } from '../check/placeholders.ts';
import { audible } from '../check/silences.ts';
import { withoutWaived } from '../check/waived.ts';
import { type Draft, draftFromText } from '../draft/draft.ts';
import type { EditorEvent } from '../messaging/protocol.ts';
import type { Errand } from '../messaging/services.ts';
import type { SidebarState } from '../messaging/sidebar-port.ts';
import { type AnalystAnswer, startAnalyst } from './analyst.ts';
import { attachmentOf } from './attachment.ts';
import { createBlindActions } from './blind-actions.ts';
import { createCards } from './cards.ts';
import { createDecisions } from './decisions.ts';
import { insertSeveral } from './insert-several.ts';
import { createMarkSender } from './mark-sender.ts';
import { createNotices } from './notices.ts';
import { documentId, type OpenEditor, trackEditors } from './open-editors.ts';
import { pushedOn } from './pushed-on.ts';
import { followReading } from './reading.ts';
import type { Caret, KindName, Progress, Session } from './session.ts';
import type { SessionOptions } from './session-options.ts';
import { createSnippetShelf } from './snippet-shelf.ts';
import { unlessGone } from './unless-gone.ts';
import { createWriteActions } from './write-actions.ts';

/** Ties the page's editors, the worker that reads their drafts and the user's decisions into what the sidebar shows. */
export function createSession(options: SessionOptions): Session {
  const { connect, memory, snippets, rescue, usualKind, ownPacks, wantsCards = () => false, signal: ended } = options;
  const link = signal<SidebarState>('connecting');
  const open = signal<OpenEditor | null>(null);
  const read = signal<{ draft: Draft; analysis: Analysis } | null>(null);
  const kinds = signal<KindName[]>([]);
  const errand = signal<Errand | null>(null);
  const progress = signal<Progress | null>(null);
  const notices = createNotices();
  const editors = trackEditors();

  const document = computed(() => open.value && documentId(open.value));
  const heard = computed(() => {
    if (!read.value || document.value === null) return null;
    const { analysis } = read.value;
    const findings = audible(analysis.findings, decisions.silences.value, document.value);
    return withoutWaived({ ...analysis, findings }, decisions.silences.value);
  });
  const analysis = computed(() => heard.value?.analysis ?? null);

  const decisions = createDecisions({
    memory,
    usualKind,
    document,
    notices,
    onChoices: (choices) => analyst.order({ type: 'choices', choices }),
    onSilences: mark,
  });
  const reading = followReading(() => analyst, progress);
  const analyst = startAnalyst(hearAnalyst, ended);
  ownPacks((packs) => analyst.order({ type: 'packs', packs }), ended);
  const connection = connect({
    onState: (state) => {
      link.value = state;
    },
    onEvent: hearEditor,
    onErrand: (asked) => {
      errand.value = asked;
    },
  });
  const editor = () => open.peek() && connection.editor(open.peek()!.frame);
  const sendMarks = createMarkSender(editor);
  const cards = createCards(editor, wantsCards);
  const writes = createWriteActions(editor, notices, progress);
  const blindWrites = createBlindActions(() => open.peek()?.draft ?? null, notices);
  const shelf = createSnippetShelf(
    snippets,
    notices,
    writes.insert,
    rescue.diagnose,
    () => ({
      draft: open.peek()?.draft ?? null,
      analysis: analysis.peek(),
      caret: open.peek()?.caret ?? null,
    }),
    async (part) => (await editor()?.readRich(part).catch(unlessGone(null))) ?? null,
  );
  const isBlind = () => open.peek()?.editor.can.read === false;

  function hearEditor(frame: number, event: EditorEvent) {
    if (event.type === 'mark' || event.type === 'card') return cards.hear(event);
    if (event.type === 'drop') return void shelf.hearDrop(event);
    const before = open.peek();
    const now = editors.hear(frame, event);
    batch(() => {
      open.value = now;
      if (!now) {
        read.value = null;
        reading.done();
      }
    });
    if (!now || now.draft === before?.draft) return;
    if (before?.frame === frame && event.type === 'splice') analyst.order({ type: 'splice', splice: event.splice });
    else {
      if (!before || documentId(before) !== documentId(now)) {
        void decisions.remember(documentId(now));
        if (reading.halted.peek()) reading.goOn();
      }
      analyst.order({ type: 'draft', draft: now.draft });
    }
  }

  function hearAnalyst(answer: AnalystAnswer) {
    if (answer.type === 'kinds') kinds.value = answer.kinds;
    else if (answer.type === 'failed') notices.problem('notice.analysis-failed', { message: answer.message });
    else if (answer.type === 'reading') reading.hear(answer);
    else if (answer.type === 'pack-refused') notices.problem('notice.pack-refused', { message: answer.message });
    else if (answer.type === 'rule-failed') notices.problem('notice.rule-failed', { rule: answer.rule });
    else {
      const draft = open.peek()?.draft;
      // A newer draft is already with the analyst: its answer follows.
      if (!draft || draft.version !== answer.analysis.version) return;
      reading.done();
      read.value = { draft, analysis: answer.analysis };
      mark();
    }
  }

  function takeWhole(draft: Draft | null | undefined) {
    const now = draft?.blocks.some(({ text }) => text.trim()) ? editors.takeWhole(draft) : null;
    if (!now) return notices.problem('notice.not-read');
    open.value = now;
    analyst.order({ type: 'draft', draft: now.draft });
  }

  /** Resolves when the newest draft, one behind that version, has been analysed, or is gone. */
  function analysedBehind(version = 0): Promise<void> {
    if (reading.halted.peek()) reading.goOn();
    return new Promise((resolve) => {
      const stop = effect(() => {
        const [now, seen] = [open.value?.draft, read.value?.draft];
        if (now && (now !== seen || now.version <= version)) return;
        queueMicrotask(() => stop());
        resolve();
      });
    });
  }

  /** Offers to number anew what stands behind an insertion, once that has been read. */
  function offerNumbers(before: Analysis | null, version: number | undefined) {
    const told = notices.current.peek();
    void analysedBehind(version).then(() => {
      const pushed = pushedOn(before?.findings ?? [], analysis.peek()?.findings ?? []);
      if (!pushed || notices.current.peek() !== told) return;
      notices.offer({ key: 'notice.renumber', run: () => void writes.fix(pushed) });
    });
  }

  function mark() {
    sendMarks(analysis.peek()?.findings ?? []);
  }

  return {
    attachment: computed(() => attachmentOf(link.value, open.value, read.value?.draft.version, reading.halted.value)),
    analysis,
    waived: computed(() => heard.value?.waived ?? []),
    draft: computed(() => read.value?.draft ?? null),
    kinds,
    caret: computed((): Caret | null => open.value?.caret ?? null),
    choices: decisions.choices,
    notice: notices.current,
    progress,
    focusedFinding: cards.focusedFinding,
    cardAsked: cards.asked,
    showCard: cards.show,
    errand,
    snippets: shelf,
    choose: decisions.choose,
    async goTo(span) {
      if (isBlind()) return blindWrites.goTo(span);
      const found = await editor()?.select(span).catch(unlessGone(false));
      if (!found) notices.problem('notice.stale');
    },
    async insert(suggestion, wording) {
      if (isBlind()) return writes.insert(wording, 'caret');
      const [before, version] = [analysis.peek(), open.peek()?.draft.version];
      const outcome = await writes.insert(wording, suggestion.place);
      if (outcome.ok) offerNumbers(before, version);
      return outcome;
    },
    insertText: (fragment, place) => writes.insert(fragment, isBlind() ? 'caret' : place),
    fix: (finding, choice) => (isBlind() ? blindWrites : writes).fix(finding, choice),
    fixAll: (findings) => (isBlind() ? blindWrites.oneByOne() : writes.fixAll(findings)),
    readWhole: async () => takeWhole(await editor()?.readWhole().catch(unlessGone(null))),
    takeText: (text) => takeWhole(draftFromText(text)),
    async insertSeveral(suggestions, wordingOf) {
      if (isBlind()) return blindWrites.oneByOne();
      const [known, first] = [analysis.peek(), open.peek()?.draft.version];
      const { count, result } = await insertSeveral(suggestions, wordingOf, {
        find: ({ kind, id }) => analysis.peek()?.suggestions.find((other) => other.kind === kind && other.id === id),
        async insert(fragment, place) {
          const before = open.peek()?.draft.version;
          const result = await writes.insertQuietly(fragment, place);
          if (result.ok) await analysedBehind(before);
          return result;
        },
        progress,
      });
      if (count === 0 && result.ok) return { ok: true };
      const outcome = writes.tell('notice.inserted-several', count, result);
      if (outcome.ok) offerNumbers(known, first);
      return outcome;
    },
    async fillGaps(gaps, answers, lasting) {
      const outcome = await (isBlind() ? blindWrites.oneByOne() : writes.fill(fillGaps(gaps, answers)));
      if (outcome.ok) snippets.keepValues(lasting).catch(decisions.notKept);
      return outcome;
    },
    ...decisions.actions,
    readOn: reading.goOn,
    toEditor() {
      editor()?.focus().catch(unlessGone(undefined));
    },
    leftOut: () => notices.problem('notice.left-out'),
    dismissNotice: notices.dismiss,
  };
}
