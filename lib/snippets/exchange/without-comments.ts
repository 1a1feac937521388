// A string as it is; a comment; or a comma with nothing behind it but what closes.
const TOKEN = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[}\]])/gu;

/** JSON of what VS Code takes for it: comments and commas too many become spaces, so that lines stay what they are. */
export function withoutComments(text: string): string {
  return text.replace(TOKEN, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/gu, ' ')));
}
