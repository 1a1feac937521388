import { effect } from '@preact/signals';
import type { Client } from '../messaging/rpc.ts';
import type { Session } from '../sidebar/session.ts';
import type { DocumentStore } from '../store/document-store.ts';
import type { SnippetStore } from '../store/snippet-store.ts';
import { fill, takePastes } from '../workbench/document-text.ts';
import { type EditorLink, linkEditor } from '../workbench/editor-link.ts';
import { createOwnPalette, type OwnPalette, type OwnPaletteOptions } from '../workbench/own-palette.ts';
import data from './demo.json' with { type: 'json' };
import { withDemoSnippet } from './demo-snippets.ts';
import { type DemoProgress, trackDemo } from './demo-steps.ts';

/** A short plan with faults, to try everything on. Nothing that is done to it is kept. */
export interface Demo {
  progress: DemoProgress['done'];
  /** To be called once, with the element to write in. */
  mount(sheet: HTMLElement): void;
  /** Puts the plan back as it was, with nothing done yet. */
  restart(): Promise<void>;
  connect: EditorLink['connect'];
  palette: OwnPalette;
  snippets: Client<SnippetStore>;
  memory: Client<DocumentStore>;
  /** To be called once: the demo learns from the session what was done. */
  follow(session: Pick<Session, 'draft' | 'analysis'>): void;
}

interface DemoOptions extends OwnPaletteOptions {
  /** What the sidebar calls the editor. */
  editorName: string;
}

/** Ends with the signal. */
export function createDemo({ editorName, ...options }: DemoOptions): Demo {
  const { mark, signal } = options;
  const steps = trackDemo(data.plan.map(({ text }) => text));
  const snippets = withDemoSnippet(options.snippets, data.snippet, steps.reused);
  const trigger = { mark, heard: (what: 'begun' | 'typed') => palette.heard(what) };
  const link = linkEditor({ name: editorName, trigger, signal });
  const palette = createOwnPalette(link.editor, { ...options, snippets });
  return {
    progress: steps.done,
    mount(sheet) {
      fill(sheet, data.plan as Parameters<typeof fill>[1], false);
      takePastes(sheet, signal);
      void link.attach(sheet);
    },
    async restart() {
      const { root, announce } = await link.editor;
      steps.restart();
      fill(root, data.plan as Parameters<typeof fill>[1]);
      announce();
    },
    connect: link.connect,
    palette,
    snippets,
    memory: forgetful,
    follow(session) {
      effect(() => {
        const [draft, analysis] = [session.draft.value, session.analysis.value];
        if (draft && analysis) steps.hear(draft, analysis);
      });
    },
  };
}

/** Decisions about the demo's plan hold for as long as it is open. */
const forgetful: Client<DocumentStore> = {
  choices: async () => ({}),
  setChoices: async () => {},
  silences: async () => [],
  addSilence: async () => {},
  removeSilence: async () => {},
};
