import type { BackupInfo } from '../store/backups.ts';
import type { Diagnosis } from '../store/diagnosis.ts';
import type { DocumentStore } from '../store/document-store.ts';
import type { Recovered } from '../store/journal/journal.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { Rescue } from '../store/recovery.ts';
import type { SnippetImports } from '../store/snippet-imports.ts';
import type { SnippetStore } from '../store/snippet-store.ts';
import type { PlanText } from '../store/workbench-store.ts';
import { background } from './background-api.ts';

/** What a content script may ask of the background. It sits beside code we don't know, so this list stays short. */
export interface FrameService {
  /** Runs the part of the content script that knows editors, in the frame that asks. */
  injectEditors(): Promise<void>;
  /** Runs the bridge in the page's own world, in the frame that asks. */
  injectBridge(): Promise<void>;
}

/** What our own pages may ask of the background beside the data. */
export interface SidebarService {
  /** What the background wants done in this tab's sidebar since it last asked; null = nothing. */
  takeErrand(tab: number): Promise<Errand | null>;
  /** Shows or hides the sidebar in a page: that which frames the caller, else that of the tab. */
  order(order: SidebarOrder, tab?: number): Promise<void>;
  /** Opens the settings. Firefox lets no sidebar do so that is framed by a page. */
  openOptions(): Promise<void>;
  /** Opens the page that shows what it does and how to begin. */
  openHelp(): Promise<void>;
  /** Opens the snippets’ own page. A sidebar that is framed by a page can’t open a tab. */
  openLibrary(): Promise<void>;
  /** Opens the workbench in a tab, with what is to be put onto it if anything. */
  openWorkbench(plan?: PlanText): Promise<void>;
}

/** What our pages that a content script frames may ask of the background beside the data. */
export interface FramedService {
  /** Whether a content script of ours framed the caller with this token. */
  prove(token: string): Promise<boolean>;
}

/** What still works when the database won't open. */
export interface RescueService {
  diagnose(): Promise<Diagnosis>;
  /** Everything that can still be read. */
  rescue(): Promise<Rescue>;
  /** Latest first. */
  backups(): Promise<BackupInfo[]>;
  /** As Zhouquan JSON. */
  readBackup(id: string): Promise<string>;
  /** Puts a backup in the place of a database that does not open. */
  rebuild(backup: string): Promise<void>;
  /** The last time the browser had lost the database and everything was put back, until the user has seen it. */
  recovered(): Promise<Recovered | null>;
  seeRecovered(): Promise<void>;
  /** Deletes everything that is kept. */
  erase(): Promise<void>;
}

/** Something the user asked for outside the sidebar, by shortcut or in the context menu, that the sidebar does. */
export type Errand =
  | { type: 'save-selection'; text: string }
  /** From the caret on, in the order of the draft. */
  | { type: 'next-problem' }
  | { type: 'previous-problem' }
  /** The card of the problem at the caret, or else of the next one. */
  | { type: 'show-problem' }
  /** The problem at the caret. */
  | { type: 'fix-problem' };

/** What the background tells the content script of a tab's top frame about the sidebar in the page. */
export type SidebarOrder =
  | { type: 'toggle-sidebar' }
  /** Opens it or gives it the focus; closes it where it has the focus. */
  | { type: 'turn-to-sidebar' }
  | { type: 'show-sidebar'; focus: boolean }
  /** `here`: without its small tab, on this site, until it is asked for again. */
  | { type: 'hide-sidebar'; here: boolean }
  | { type: 'dock-sidebar'; side: 'left' | 'right' }
  /** How many problems the small tab is to show. */
  | { type: 'count-problems'; count: number | null };

/** What the background tells all content scripts of a tab; the one whose editor has the focus follows. */
export interface PaletteOrder {
  type: 'open-palette';
}

/** The clients, by the name each service is served under. */
export const snippetService = () => background<SnippetStore>('snippets');
export const documentService = () => background<DocumentStore>('documents');
export const frameService = () => background<FrameService>('frame');
export const sidebarService = () => background<SidebarService>('sidebar');
export const importService = () => background<SnippetImports>('imports');
export const libraryService = () => background<LibraryStore>('library');
export const rescueService = () => background<RescueService>('rescue');
export const framedService = () => background<FramedService>('framed');
