import type { MessageKey } from '../../lib/locale/locale.ts';
import type { FileKind } from '../../lib/workbench/file-kind.ts';

/** What the workbench shows beside the plan itself. */
export interface WorkbenchState {
  /** The file the plan came from; empty where there is none. */
  name: string;
  blank: boolean;
  /** False where the browser refuses to keep the text. */
  kept: boolean;
  hasPrevious: boolean;
}

export interface WorkbenchActions {
  /** Called once with the element that is written in. */
  onSheet(sheet: HTMLElement): void;
  /** Resolves to what is to be said of it. */
  onFile(file: File): Promise<MessageKey>;
  onCopy(): Promise<void>;
  onDownload(kind: FileKind): Promise<void>;
  onClear(): void;
  onBringBack(): void;
}
