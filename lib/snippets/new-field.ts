import type { FieldType } from './snippet.ts';
import { escapeTemplate, fieldName, joinArgument, writeTemplate } from './template.ts';

/** How a new date field writes the day it is used on. */
const DATE = 'YYYY年M月D日';

/**
 * A field as it is written in a body, in place of `text`, which becomes what it offers first: its default, the first of its
 * choices, what is there where it is switched on.
 */
export function newField(type: FieldType, name: string, text = ''): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  const argument = {
    text: escapeTemplate(words),
    paragraph: escapeTemplate(words),
    number: /^\d+(?:\.\d+)?$/u.test(words) ? words : '',
    date: DATE,
    choice: joinArgument([words, '']),
    toggle: joinArgument([words, '']),
  }[type];
  return writeTemplate([{ field: fieldName(name), type, argument }]);
}
