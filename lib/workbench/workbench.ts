import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { applySplice, type Draft, type FragmentBlock } from '../draft/draft.ts';
import type { EditorSession } from '../editors/session.ts';
import type { EditorApi, EditorEvent } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import type { SidebarConnection, SidebarListeners } from '../messaging/sidebar-port.ts';
import { changeWorkbench, type PlanText, readWorkbench } from '../store/workbench-store.ts';
import { fill, takePastes, textOf } from './document-text.ts';
import { openOwnEditor } from './own-editor.ts';
import { type FileProblem, readPlanFile } from './read-plan-file.ts';

/** A plan that needs no web page: its text, kept from one visit to the next, and an editor the sidebar is attached to. */
export interface Workbench {
  /** The file the plan came from; empty where it was pasted or written here. */
  name: ReadonlySignal<string>;
  blank: ReadonlySignal<boolean>;
  /** False while the browser refuses to keep the text. */
  kept: ReadonlySignal<boolean>;
  /** Whether there is a plan that this one took the place of. */
  hasPrevious: ReadonlySignal<boolean>;
  /** To be called once, with the element to write in. */
  mount(root: HTMLElement): Promise<void>;
  /** What is wrong with the file; null once its plan is on the workbench. */
  open(file: File): Promise<FileProblem | null>;
  clear(): void;
  /** Swaps the plan with the one that was here before it. */
  bringBack(): Promise<void>;
  plan(): PlanText;
  /** What the sidebar is connected with. */
  connect(listeners: SidebarListeners): SidebarConnection;
}

export function createWorkbench({ editorName, signal: ended }: { editorName: string; signal: AbortSignal }): Workbench {
  const name = signal('');
  const draft = signal<Draft | null>(null);
  const kept = signal(true);
  const hasPrevious = signal(false);
  const blank = computed(() => !draft.value?.blocks.some(({ text }) => text.trim()));
  const opened = Promise.withResolvers<{ root: HTMLElement; session: EditorSession }>();
  let sidebar: SidebarListeners | null = null;

  const plan = (): PlanText => ({ name: name.peek(), blocks: draft.peek()?.blocks.map(bare) ?? [] });

  function keep(change: Parameters<typeof changeWorkbench>[0]): Promise<void> {
    return changeWorkbench(change).then(
      () => {
        kept.value = true;
      },
      () => {
        kept.value = false;
      },
    );
  }

  function hear(event: EditorEvent) {
    if (event.type === 'attached') draft.value = event.draft;
    else if (event.type === 'splice') draft.value = applySplice(draft.peek()!, event.splice);
    sidebar?.onEvent(0, event);
  }

  /** Another plan in place of this one, which can be brought back. */
  async function replace(next: PlanText) {
    const { root, session } = await opened.promise;
    if (!blank.peek()) {
      hasPrevious.value = true;
      void keep({ previous: plan() });
    }
    name.value = next.name;
    fill(root, next.blocks);
    void keep({ current: next });
    // Under its own title it is another document, with choices and silences of its own.
    session.announce();
  }

  return {
    name,
    blank,
    kept,
    hasPrevious,
    plan,
    async mount(root) {
      const { current, previous, incoming } = await readWorkbench();
      name.value = current?.name ?? '';
      hasPrevious.value = previous !== null;
      fill(root, current?.blocks ?? []);
      takePastes(root, ended);
      // At every key: the tab may be closed before the typing has come to rest, and is then given no more time.
      const onInput = () => void keep({ current: { name: name.peek(), blocks: textOf(root) } });
      root.addEventListener('input', onInput, { signal: ended });
      const session = await openOwnEditor(root, { name: editorName, send: hear, signal: ended });
      opened.resolve({ root, session });
      if (!incoming) return;
      await replace(incoming);
      await keep({ incoming: null });
    },
    async open(file) {
      const read = await readPlanFile(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('problem' in read) return read.problem;
      await replace({ name: file.name, blocks: read.blocks });
      return null;
    },
    clear: () => void replace({ name: '', blocks: [] }),
    async bringBack() {
      const { previous } = await readWorkbench();
      if (previous) await replace(previous);
    },
    connect(listeners) {
      sidebar = listeners;
      listeners.onState('ready');
      return { editor: () => whenOpen(opened.promise.then(({ session }) => session)) };
    },
  };
}

/** The session's functions, for callers who don't know when it is there. */
function whenOpen(session: Promise<EditorApi>): Client<EditorApi> {
  return {
    applyEdits: async (edits) => (await session).applyEdits(edits),
    insertFragment: async (...given) => (await session).insertFragment(...given),
    select: async (span) => (await session).select(span),
    mark: async (marks) => (await session).mark(marks),
    focus: async () => (await session).focus(),
    readWhole: async () => (await session).readWhole(),
  };
}

function bare({ text, kind, level }: FragmentBlock): FragmentBlock {
  return level ? { text, kind, level } : { text, kind };
}
