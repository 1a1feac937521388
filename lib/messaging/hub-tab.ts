import type { Port } from './port.ts';
import type { EditorEvent } from './protocol.ts';
import type { Call, Reply } from './rpc.ts';
import type { FromSidebar, ToEditor, ToSidebar } from './wire.ts';

/** Asks those who can't be reached over a port, because the background has just started. False: nobody is there. */
export interface Waker {
  wakeEditors(tab: number, frame?: number): Promise<boolean>;
  wakeSidebars(tab: number): Promise<boolean>;
}

/** The content scripts and the sidebars of one tab. */
export type TabHub = ReturnType<typeof createTabHub>;

/** Pairs them by token and passes on what they say; see hub.ts, which feeds it the ports. */
export function createTabHub(tab: number, { wakeEditors, wakeSidebars }: Waker) {
  const editors = new Map<number, Port>();
  const sidebars = new Set<Port>();
  /** Framed sidebars whose token the top frame has yet to confirm. */
  const unproven = new Map<Port, string>();
  /** Calls from sidebars that have yet to be proven, or to frames that have yet to connect. */
  let waiting: { from: Port; frame: number; call: Call }[] = [];
  /** Undefined until the top frame has spoken. */
  let token: string | null | undefined;

  const toEditor = (port: Port, message: ToEditor) => port.postMessage(message);
  const toSidebar = (port: Port, message: ToSidebar) => port.postMessage(message);
  const toSidebars = (message: ToSidebar) => {
    for (const port of sidebars) toSidebar(port, message);
  };

  function accept(port: Port) {
    sidebars.add(port);
    toSidebar(port, { type: 'state', state: 'ready', tab });
    for (const editor of editors.values()) toEditor(editor, { type: 'resend' });
    void wakeEditors(tab).then((found) => {
      if (!found && sidebars.has(port)) toSidebar(port, { type: 'state', state: 'absent', tab });
    });
  }

  function refuse(port: Port) {
    toSidebar(port, { type: 'state', state: 'refused', tab });
    port.disconnect();
  }

  function settle() {
    for (const [port, claimed] of unproven) {
      if (token === claimed) accept(port);
      else refuse(port);
    }
    unproven.clear();
  }

  function flush() {
    waiting = waiting.filter(({ from, frame, call }) => {
      const editor = sidebars.has(from) && editors.get(frame);
      if (editor) toEditor(editor, call);
      return !editor;
    });
  }

  function gone(frame: number) {
    waiting = waiting.filter((call) => call.frame !== frame);
    toSidebars({ type: 'gone', frame });
  }

  return {
    isEmpty: () => editors.size === 0 && sidebars.size === 0 && unproven.size === 0,

    addEditor(port: Port, frame: number, announced: string | null) {
      editors.set(frame, port);
      if (sidebars.size > 0) {
        toSidebars({ type: 'state', state: 'ready', tab });
        toEditor(port, { type: 'resend' });
      } else if (unproven.size === 0) void wakeSidebars(tab);
      if (frame === 0) {
        token = announced;
        settle();
      }
      flush();
    },

    removeEditor(port: Port, frame: number) {
      if (editors.get(frame) !== port) return;
      editors.delete(frame);
      if (frame === 0) token = undefined;
      gone(frame);
    },

    editorEvent(port: Port, frame: number, event: EditorEvent) {
      if (sidebars.size > 0) return toSidebars({ type: 'event', frame, event });
      void wakeSidebars(tab).then((found) => {
        if (!found && sidebars.size === 0) toEditor(port, { type: 'quiet' });
      });
    },

    /** To every sidebar: the one that asked knows its call's id, the others ignore it. */
    editorReply: (frame: number, reply: Reply) => toSidebars({ type: 'reply', frame, reply }),

    /** `claimed` is the token of a framed sidebar; null for one in no page, which needs no proof. */
    addSidebar(port: Port, claimed: string | null) {
      if (claimed === null) return accept(port);
      unproven.set(port, claimed);
      if (token !== undefined) settle();
      if (!unproven.has(port)) return;
      void wakeEditors(tab, 0).then((found) => {
        if (!found && unproven.delete(port)) refuse(port);
      });
    },

    removeSidebar(port: Port) {
      sidebars.delete(port);
      unproven.delete(port);
      waiting = waiting.filter(({ from }) => from !== port);
    },

    sidebarCall(from: Port, { frame, call }: Extract<FromSidebar, { type: 'call' }>) {
      if (!sidebars.has(from) && !unproven.has(from)) return;
      waiting.push({ from, frame, call });
      flush();
      if (editors.has(frame)) return;
      void wakeEditors(tab, frame).then((found) => {
        if (!found) gone(frame);
      });
    },
  };
}
