import type { ReadonlySignal } from '@preact/signals';
import type { Analysis, Choices } from '../check/analysis.ts';
import type { Finding } from '../check/finding.ts';
import type { Gap } from '../check/placeholders.ts';
import type { SilenceScope } from '../check/silences.ts';
import type { WaivedItem } from '../check/waived.ts';
import type { CaretPlace, Draft, Fragment, Place, Span } from '../draft/draft.ts';
import type { Card, CardAct, CardCause } from '../messaging/card-wire.ts';
import type { EditorInfo, WriteFailure } from '../messaging/protocol.ts';
import type { Errand } from '../messaging/services.ts';
import type { ItemStatus } from '../plan/plan.ts';
import type { Near } from '../snippets/likeness.ts';
import type { SearchResult } from '../snippets/search/entry.ts';
import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

/** What the sidebar is attached to. */
export type Attachment =
  | { state: 'connecting' }
  /**
   * `no-editor`: none on the page has had the caret yet, or it is gone. `no-access`: this page is not enabled.
   * `refused`: another page has framed the sidebar.
   */
  | { state: 'detached'; why: 'no-editor' | 'no-access' | 'refused' }
  | {
      state: 'attached';
      editor: EditorInfo;
      title: string;
      url: string;
      characters: number;
      stale: boolean;
      /** Of an editor that can't be followed: what is shown was read on request, and may have been changed since. */
      whole?: 'fresh' | 'stale';
      /** The user ended the reading of a long text; `readOn` has it go on. */
      halted?: boolean;
    };

/** The caret in the draft, or the selection that ends there. */
export interface Caret {
  block: string;
  offset: number;
  selected: string;
}

/** A kind of plan, as the menu names it. */
export interface KindName {
  id: string;
  title: string;
}

/** A short message after an action, with an optional way back. */
export interface Notice {
  id: number;
  tone: 'done' | 'problem';
  /** Key in the locale files, and what fills its gaps. */
  key: string;
  values?: Record<string, string | number>;
  undo?: () => void;
  /** What is likely to be wanted next: the key of its name, and what does it. */
  next?: { key: string; run(): void };
}

/** A mark that was activated; a new object each time, so that the same one opens its card again. */
export interface FocusedFinding {
  id: string;
}

/** What a mark, or the card beside it, asks for; a new object each time. */
export type CardAsked = { finding: string } & ({ do: 'show'; cause: CardCause } | CardAct);

/** Work that takes its time; the user sees how far it is and can end it. */
export interface Progress {
  /** Key in the locale files; its gaps are `done` and `total`. */
  key: string;
  done: number;
  total: number;
  /** What is done by then stays. */
  cancel(): void;
}

/** The sidebar's state and everything its buttons do. Components get it through props and never reach past it. */
export interface Session {
  attachment: ReadonlySignal<Attachment>;
  /** Null until the first draft has been analysed. Findings that were silenced and items that were waived are not in it. */
  analysis: ReadonlySignal<Analysis | null>;
  /** The standard items that this plan lacks and this unit has no use for. */
  waived: ReadonlySignal<WaivedItem[]>;
  /** The draft that `analysis` was computed from (same version): says in which order blocks stand and quotes them. */
  draft: ReadonlySignal<Draft | null>;
  /** The kinds of plan the packs know, in the order of the menu; empty until the packs are loaded. */
  kinds: ReadonlySignal<KindName[]>;
  caret: ReadonlySignal<Caret | null>;
  choices: ReadonlySignal<Choices>;
  notice: ReadonlySignal<Notice | null>;
  progress: ReadonlySignal<Progress | null>;
  /** A problem whose mark was activated in the editor; the sidebar opens its card. */
  focusedFinding: ReadonlySignal<FocusedFinding | null>;
  /** What the card beside a marked word is asked for; the newest. */
  cardAsked: ReadonlySignal<CardAsked | null>;
  /** What the user asked for outside the sidebar, e.g. in the context menu; the newest. */
  errand: ReadonlySignal<Errand | null>;
  snippets: SnippetShelf;
  choose(choices: Choices): void;
  goTo(span: Pick<Span, 'block' | 'start' | 'end'>): Promise<void>;
  insert(suggestion: Suggestion, wording: Fragment): Promise<Outcome>;
  /** Inserts each where it belongs once the ones before it stand, one after the other. */
  insertSeveral(suggestions: Suggestion[], wordingOf: (suggestion: Suggestion) => Promise<Fragment>): Promise<Outcome>;
  insertText(fragment: Fragment, place: Place, caret?: CaretPlace): Promise<Outcome>;
  fix(finding: Finding, fix?: number): Promise<Outcome>;
  /** Applies the first fix of each as one step; those that overlap an earlier one are left for the next round. */
  fixAll(findings: Finding[]): Promise<Outcome>;
  /** Puts the answers, by the gaps' keys, in every place at once and remembers `lasting` ones by the name of the field. */
  fillGaps(gaps: Gap[], answers: Record<string, string>, lasting: Record<string, string>): Promise<Outcome>;
  silence(finding: Finding, scope: SilenceScope): void;
  /** Shows it beside the marked word. False where the words can't be seen, or the user wants no such cards. */
  showCard(card: Card, cause: CardCause): Promise<boolean>;
  /** Remembers for the unit, in all its plans, that it has no use for a standard item, and why. */
  waive(item: ItemStatus, reason: string): void;
  unwaive(waived: WaivedItem): void;
  /** Gives the focus and the caret back to the editor. */
  toEditor(): void;
  /** Reads the text of an editor that can't be followed. */
  readWhole(): Promise<void>;
  /** Goes on with the reading that the user ended. */
  readOn(): void;
  /** Takes that text from the user, who copied it. */
  takeText(text: string): void;
  /** Says that a press was left out: what was pressed had only just come under the pointer. */
  leftOut(): void;
  dismissNotice(): void;
}

export type Outcome = { ok: true } | { ok: false; reason: WriteFailure };

/** The snippets as the sidebar sees them; the store itself lives in the background. */
export interface SnippetShelf {
  /** For the current query, best first, with what matched; recent ones for the empty query. */
  results: ReadonlySignal<SearchResult[]>;
  /** Whether those are of all snippets: not yet, right after the browser has started. */
  isWhole: ReadonlySignal<boolean>;
  query: ReadonlySignal<string>;
  /** Set where the database can't be opened: the message's locale key. */
  failure: ReadonlySignal<string | null>;
  search(query: string): void;
  /** Resolves once the write is durable; rejects with a sentence for the user, and the form keeps its text. */
  add(input: SnippetInput): Promise<Snippet>;
  /** `base` is the `updatedAt` of what the change was made on, where it is none of the results. */
  update(id: string, change: Partial<SnippetInput>, base?: number): Promise<Snippet>;
  /** As it is kept by now, and what it was before each change, latest first. */
  kept(id: string): { current(): Promise<Snippet | undefined>; earlier(): Promise<Snippet[]> };
  /** Moves it to the trash and offers an undo. */
  remove(id: string): Promise<void>;
  /** What else a snippet from here would say of itself: the kind of plan, section and item at the caret. */
  serves(): Pick<SnippetInput, 'kind' | 'section' | 'item'>;
  /** Snippets that are versions of a text, likest first. */
  near(text: string): Promise<Near<Snippet>[]>;
  /** What is selected as a body, with its bold. */
  selectedBody(): Promise<string>;
  /** The snippet that the paragraph with the caret is a changed version of, and the body it would then have; null: none. */
  differing(): Promise<{ snippet: Snippet; body: string } | null>;
  /**
   * It is being dragged out, filled in with these values; null where it asks for some. Returns what its drop in the
   * document is known by, which inserts it there or sets `toFill`.
   */
  dragged(snippet: Snippet, values: Record<string, string> | null): string;
  /** What was dropped in the document, its fields yet to be filled in; a new object each time. */
  toFill: ReadonlySignal<{ snippet: Snippet } | null>;
  /** Counts a use where it was dropped elsewhere, and remembers the values. */
  dropped(snippet: Snippet, values: Record<string, string>): void;
  /** Inserts at the caret with the fields filled in, counts the use and remembers the values. */
  insert(snippet: Snippet, values: Record<string, string>): Promise<Outcome>;
  /** Values used before for these field names (unit profile first, then last time). */
  lastValues(names: string[]): Promise<Record<string, string>>;
}
