/**
 * A message with the quotation marks inside others made single ones: 现在写“‘十五五’规划”. Messages that speak of a mark
 * itself, or quote half a pair, stay as they are.
 */
export function nestedQuotes(message: string): string {
  if (!/“[^”]*“/.test(message) || /[“”]{3}|“”/.test(message)) return message;
  let depth = 0;
  let nested = '';
  for (const sign of message) {
    if (sign === '”') depth--;
    if (depth < 0) return message;
    nested += depth > 0 && sign === '“' ? '‘' : depth > 0 && sign === '”' ? '’' : sign;
    if (sign === '“') depth++;
  }
  return depth === 0 ? nested : message;
}
