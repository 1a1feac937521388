import { createBridge } from '../editors/bridge-client.ts';
import { domSurface } from '../editors/dom-surface.ts';
import { type EditorSession, openSession } from '../editors/session.ts';
import { execBlocks, execText } from '../editors/technique/techniques.ts';
import { type Heard, watchTrigger } from '../editors/technique/trigger.ts';
import { watchTyping } from '../editors/technique/typing.ts';
import type { EditorEvent } from '../messaging/protocol.ts';

interface OwnEditor {
  /** What the sidebar calls it. */
  name: string;
  send(event: EditorEvent): void;
  /** Called after marks have moved or gone. */
  onMarks(): void;
  /** The mark that asks for a snippet, and what is told of its being typed. */
  trigger: { mark(): string; heard: Heard };
  signal: AbortSignal;
}

/** The workbench's own editable element as an editor like any other, without a page's script in between. */
export function openOwnEditor(
  root: HTMLElement,
  { name, send, onMarks, trigger, signal }: OwnEditor,
): Promise<EditorSession> {
  const page = root.ownerDocument;
  const typing = watchTyping(page, signal);
  watchTrigger(page, typing, signal, trigger.mark, trigger.heard);
  const bridge = createBridge(page, () => Promise.reject(new Error('The workbench has no world but its own.')));
  return openSession(
    {
      id: 'workbench',
      name,
      can: { read: true, mark: true, undo: true },
      find: (element) => (root.contains(element) ? root : null),
      open: (found, tools) => domSurface(found, tools, { replace: execText, erase: execText, insert: execBlocks }),
    },
    root,
    { signal, bridge, typing },
    send,
    onMarks,
  );
}
