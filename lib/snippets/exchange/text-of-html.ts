const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The text of a piece of HTML, a block a line. Scripts, styles and comments are dropped with all they hold. The result
 * is plain text and is only ever shown as such, so this need not be a full parser.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .replace(/<br\s*\/?>\s*<\/(div|p|li)>/gi, '</$1>')
    .replace(/<br\s*\/?>|<\/(?:div|p|li|h[1-6]|tr)\s*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (source, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? source;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\n+$/, '');
}
