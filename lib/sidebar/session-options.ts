import type { Client } from '../messaging/rpc.ts';
import type { RescueService } from '../messaging/services.ts';
import type { SidebarConnection, SidebarListeners } from '../messaging/sidebar-port.ts';
import type { DocumentStore } from '../store/document-store.ts';
import type { SnippetStore } from '../store/snippet-store.ts';

/** What a session of the sidebar is made of. */
export interface SessionOptions {
  /** Called at once; what it gives leads to the editors that the listeners hear of. */
  connect(listeners: SidebarListeners): SidebarConnection;
  /** What the background keeps of the user's decisions from one visit to the next. */
  memory: Client<DocumentStore>;
  snippets: Client<SnippetStore>;
  rescue: Pick<Client<RescueService>, 'diagnose'>;
  /** The kind of plan the user usually writes; empty where they never said. */
  usualKind(): Promise<string>;
  /** Calls back with the user's own packs, none included, and again after every change. */
  ownPacks(listener: (packs: readonly unknown[]) => void, signal: AbortSignal): void;
  /** Whether the user wants cards beside marked words; without, there are none. */
  wantsCards?(): boolean;
  signal: AbortSignal;
}
