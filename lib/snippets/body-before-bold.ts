// What a body was made of before stars meant bold: an escaped character, or a field.
const TOKEN = /\\[\\{}|]|\{[^{}@＠:：\\\n]{1,40}(?:[@＠][^{}:：\\\n]*)?(?:[:：](?:[^{}\\\n]|\\.)*)?\}/u;
const CHANGED = new RegExp(`${TOKEN.source}|\\\\(?=\\*)|\\*{2,}|(?<=\\\\)\\*`, 'gu');

/** A body from before stars meant bold (database version 1, files of version 1) as one that says the same now. */
export function bodyBeforeBold(body: string): string {
  return body.replace(CHANGED, (found) => {
    if (found === '\\') return '\\\\';
    return found.startsWith('*') ? found.replaceAll('*', '\\*') : found;
  });
}
