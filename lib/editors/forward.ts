import type { EditorApi } from '../messaging/protocol.ts';

/** An editor's functions for callers who don't know when it is there: each waits for `editor`, and fails as it does. */
export function forward(editor: () => EditorApi | Promise<EditorApi>): EditorApi {
  return {
    applyEdits: async (edits) => (await editor()).applyEdits(edits),
    insertFragment: async (...given) => (await editor()).insertFragment(...given),
    select: async (span) => (await editor()).select(span),
    mark: async (marks) => (await editor()).mark(marks),
    focus: async () => (await editor()).focus(),
    readWhole: async () => (await editor()).readWhole(),
    readRich: async (part) => (await editor()).readRich(part),
  };
}
