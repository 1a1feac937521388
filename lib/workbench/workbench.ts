import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FragmentBlock } from '../draft/draft.ts';
import { changeWorkbench, type PlanText, readWorkbench } from '../store/workbench-store.ts';
import { fill, takePastes } from './document-text.ts';
import { type EditorLink, linkEditor } from './editor-link.ts';
import { keepTyping } from './keep-typing.ts';
import { createOwnCard, type OwnCard } from './own-card.ts';
import { createOwnPalette, type OwnPalette, type OwnPaletteOptions } from './own-palette.ts';
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
  connect: EditorLink['connect'];
  palette: OwnPalette;
  card: OwnCard;
}

interface WorkbenchOptions extends OwnPaletteOptions {
  /** What the sidebar calls the editor. */
  editorName: string;
}

/** Ends with the signal; what lies on it stays. */
export function createWorkbench({ editorName, ...options }: WorkbenchOptions): Workbench {
  const { mark, signal: ended } = options;
  const name = signal('');
  const kept = signal(true);
  const hasPrevious = signal(false);
  const trigger = { mark, heard: (what: 'begun' | 'typed') => palette.heard(what) };
  const link = linkEditor({
    name: editorName,
    trigger,
    card: { show: (...given) => card.show(...given), follow: () => card.follow() },
    signal: ended,
  });
  const card = createOwnCard({ editor: link.editor, send: link.send, signal: ended });
  const palette = createOwnPalette(link.editor, options);
  const blank = computed(() => !link.draft.value?.blocks.some(({ text }) => text.trim()));

  const plan = (): PlanText => ({ name: name.peek(), blocks: link.draft.peek()?.blocks.map(bare) ?? [] });

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

  /** Another plan in place of this one, which can be brought back. */
  async function replace(next: PlanText) {
    const session = await link.editor;
    if (!blank.peek()) {
      hasPrevious.value = true;
      void keep({ previous: plan() });
    }
    name.value = next.name;
    fill(session.root, next.blocks);
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
    palette,
    card,
    async mount(sheet) {
      const { current, previous, incoming } = await readWorkbench();
      name.value = current?.name ?? '';
      hasPrevious.value = previous !== null;
      fill(sheet, current?.blocks ?? []);
      takePastes(sheet, ended);
      keepTyping(sheet, (blocks) => void keep({ current: { name: name.peek(), blocks } }), ended);
      await link.attach(sheet);
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
    connect: link.connect,
  };
}

function bare({ text, kind, level }: FragmentBlock): FragmentBlock {
  return level ? { text, kind, level } : { text, kind };
}
