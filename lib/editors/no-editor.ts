/** What a frame says that is asked for its editor and has none, or none any more; `code` as `gone` in lib/messaging/rpc.ts. */
export function noEditor(): Error {
  return Object.assign(new Error('No editor in this frame has had the caret.'), { code: 'gone' });
}
