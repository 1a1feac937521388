import { formatDate, parseDateArgument } from './date-field.ts';
import type { Field } from './snippet.ts';
import { type Part, parseTemplate, splitArgument } from './template.ts';

/** The fields of a body in the order of their first mention; the first mention that says more than a name counts. */
export function fieldsOf(body: string, today = new Date()): Field[] {
  const fields = new Map<string, Field>();
  for (const part of parseTemplate(body)) {
    if (!('field' in part)) continue;
    const bare = part.type === 'text' && !part.argument;
    if (!fields.has(part.field) || (!bare && isBare(fields.get(part.field)!))) {
      fields.set(part.field, fieldOf(part, today));
    }
  }
  return [...fields.values()];
}

function isBare(field: Field): boolean {
  return field.type === 'text' && !field.default;
}

function fieldOf({ field: name, type, argument }: Extract<Part, { field: string }>, today: Date): Field {
  const options = splitArgument(argument);
  switch (type) {
    case 'choice':
      return { name, type, default: options[0]!, options };
    case 'toggle':
      return { name, type, default: options[1] ?? '', options: [options[0]!, options[1] ?? ''] };
    case 'date': {
      const { format, offset } = parseDateArgument(options.join('|'));
      return { name, type, default: formatDate(today, format, offset), format };
    }
    default:
      return { name, type, default: options.join('|') };
  }
}
