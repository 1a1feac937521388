import type { Silence } from '../../lib/check/silences.ts';
import type { PackProblem } from '../../lib/knowledge/read-pack-file.ts';
import type { ImportWork } from '../../lib/messaging/library-client.ts';
import type { CommonSite } from '../../lib/sites/common-sites.ts';
import type { UnitProfile } from '../../lib/snippets/profile-values.ts';

export type Theme = 'system' | 'light' | 'dark';
export type LanguageChoice = 'auto' | 'zh-CN' | 'en';

/** What the settings keep. */
export interface Preferences {
  theme: Theme;
  language: LanguageChoice;
  edgeTab: boolean;
  /** What is typed in a document to open the palette; empty where nothing is to. */
  trigger: string;
  wordCard: boolean;
  profile: UnitProfile;
}

/** What a pack says of itself. */
export interface PackCard {
  id: string;
  title: string;
  /** The day it was last changed, `YYYY-MM-DD`. */
  asOf: string;
  /** The day until which its facts were verified; absent where they don't age. */
  horizon?: string;
}

export interface Shortcut {
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
  /** Keys to choose where none are set. */
  suggested?: string | undefined;
}

/** Everything the settings page shows; null while it is being fetched. */
export interface OptionsState {
  preferences: Preferences | null;
  sites: string[];
  silences: Silence[];
  /** Those that ship. */
  packs: PackCard[];
  /** Those that the user has added. */
  ownPacks: PackCard[];
  shortcuts: Shortcut[];
  /** Bytes in use on this device. */
  usage: number | null;
  /** Latest first. */
  backups: BackupCard[];
  /** Where a copy of all snippets goes every day; null = nowhere. */
  exportFolder: { name: string; allowed: boolean; writtenAt: number | null } | null;
  /** What is wrong with the database; null while it is looked at. */
  trouble: DatabaseTrouble | null;
  /** When the browser had lost the snippets and all were put back, and how many; null once the user has seen that. */
  recovered: { at: number; count: number } | null;
  /** The locale key of why the last thing that was asked for was not done. */
  failure: string | null;
}

/** Everything its controls do. */
export interface OptionsActions {
  commonSites: readonly CommonSite[];
  change(change: Partial<Preferences>): Promise<void>;
  /** To be called in the event of a click. False where the user said no. */
  enableSites(patterns: string[]): Promise<boolean>;
  disableSite(pattern: string): Promise<void>;
  silence(silence: Silence): Promise<void>;
  unsilence(silence: Silence): Promise<void>;
  /** Takes a pack from a file; an older one of the same id gives way. What can't be used is refused whole. */
  addPack(file: File): Promise<{ title: string } | { problem: PackProblem }>;
  removePack(id: string): Promise<void>;
  exportFormats: readonly { id: string; name: string }[];
  /** Resolves to what the file could not hold. */
  exportSnippets(format: string): Promise<ExportLoss[]>;
  readSnippets(file: File): Promise<ImportOffer>;
  /** Puts all snippets back as they were; the present ones are backed up first. */
  restore(backup: string): Promise<void>;
  /** Saves all that can still be read of a database that does not open. */
  rescue(): Promise<void>;
  /** Puts a backup in the place of a broken database. */
  rebuild(backup: string): Promise<void>;
  /** The user has seen that the snippets were put back. */
  seeRecovered(): Promise<void>;
  /** Deletes everything that is kept; the page begins anew. */
  erase(): Promise<void>;
  /** After an import: the list of backups has grown. */
  refreshBackups(): void;
  /** Lets the user pick the folder for daily copies. Absent where the browser lets no page do so. */
  chooseFolder?(): Promise<void>;
  allowFolder(): Promise<void>;
  forgetFolder(): Promise<void>;
  /** Absent where the browser lets no page open its shortcut settings. */
  openShortcuts?(): void;
  dismissFailure(): void;
}

/** What a file of snippets holds, compared with what is there. */
export interface ImportOffer {
  file: string;
  fresh: number;
  same: number;
  /** Those that are there with other words: what they say now, and in the file. */
  different: { title: string; before: string; after: string }[];
  /** `detail` is the parser's own words. */
  leftOut: { code: ImportProblem; line?: number; detail?: string }[];
  /**
   * Writes all of it or nothing, by a decision for each that differs; resolves to the id of a backup from right before,
   * rejects where `work` was ended in time.
   */
  commit(decisions: ImportDecision[], work: ImportWork): Promise<string>;
}

export type ImportDecision = 'skip' | 'overwrite' | 'keep-both';

/** Why something of a file, or all of it, was left out; the end of a `data.problem.…` key. */
export type ImportProblem = 'broken' | 'no-body' | 'refused-command' | 'too-large' | 'too-many';

/** What of the snippets a file of some format can't hold, the end of a `data.loss.…` key, and of how many. */
export interface ExportLoss {
  what: string;
  count: number;
}

export interface BackupCard {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  reason: 'daily' | 'import' | 'restore';
  count: number;
}

/** `failure` is the end of a `store.…` key; `lost` is what a database that came up empty had before. */
export interface DatabaseTrouble {
  failure: string | null;
  lost: BackupCard | null;
}
