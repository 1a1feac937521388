/** A list in one cell. A separator that belongs to a part is written with a backslash before it. */
export function joinCell(parts: string[], separator: ';' | '/'): string {
  return parts.map((part) => part.replace(/[\\;；,，、/／>]/g, '\\$&')).join(separator);
}

// As people write them: Chinese and Western.
const separators = { ';': /[;；,，、]/, '/': /[/／>]/ };

export function splitCell(cell: string, separator: ';' | '/'): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [, escaped, plain] of cell.matchAll(/\\([\\;；,，、/／>])|([\s\S])/gu)) {
    if (plain !== undefined && separators[separator].test(plain)) {
      parts.push(part);
      part = '';
    } else part += escaped ?? plain;
  }
  return [...parts, part].map((each) => each.trim()).filter(Boolean);
}
