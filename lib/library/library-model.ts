import type { Notice } from '../sidebar/session.ts';
import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { LibraryChange, LibraryRow } from '../store/library-store.ts';

/** Everything the library page shows. */
export interface LibraryState {
  /** In the order they are shown; grows while they are being read. */
  rows: LibraryRow[];
  /** False while more rows are on their way. */
  complete: boolean;
  /** Groups of ids that say the same; null until they were looked for. */
  twins: string[][] | null;
  trash: TrashRow[];
  /** The locale key of why the snippets can't be read. */
  failure: string | null;
  notice: Notice | null;
}

export interface TrashRow {
  id: string;
  title: string;
  start: string;
  deletedAt: number;
}

/** Everything it does. What is written can be taken back with the notice it leaves. */
export interface LibraryActions {
  /** Ids of what the query finds in the whole of the texts, by characters, pinyin or nearly. */
  find(query: string): Promise<string[]>;
  change(ids: string[], change: LibraryChange): void;
  remove(ids: string[]): void;
  restore(id: string): void;
  /** The snippet as it is kept, to be edited. */
  read(id: string): Promise<Snippet | undefined>;
  /** The snippet that says nearly the same; null where there is none. */
  near(body: string): Promise<Snippet | null>;
  /** What it was before each change, latest first. */
  earlier(id: string): Promise<Snippet[]>;
  /**
   * Rejects with what went wrong; the form then keeps its text. `base` is the `updatedAt` of what the change was made on;
   * without an id a new one is kept.
   */
  save(id: string | null, input: SnippetInput, base?: number): Promise<void>;
  dismissNotice(): void;
  openOptions(): void;
  /** Where files of snippets are read. */
  openImport(): void;
}
