import { expect, it } from 'vitest';
import { fieldsOf } from '../../../lib/snippets/fields.ts';
import { newField } from '../../../lib/snippets/new-field.ts';
import type { FieldType } from '../../../lib/snippets/snippet.ts';

const today = new Date(2027, 2, 8);

it.each<[FieldType, string, object]>([
  ['text', '三月{初}', { default: '三月{初}' }],
  ['text', '', { default: '' }],
  ['paragraph', '一\n二', { type: 'paragraph', default: '一 二' }],
  ['choice', '讲座|沙龙', { type: 'choice', options: ['讲座|沙龙', ''] }],
  ['toggle', '见附表。', { type: 'toggle', options: ['见附表。', ''] }],
  ['number', '30', { type: 'number', default: '30' }],
  ['number', '三十', { type: 'number', default: '' }],
  ['date', '3月', { type: 'date', default: '2027年3月8日' }],
])('a new field of %s in place of “%s” is read as meant', (type, text, field) => {
  expect(fieldsOf(newField(type, '名:称', text), today)).toMatchObject([{ name: '名 称', ...field }]);
});
