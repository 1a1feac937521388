import { byId, paragraphs, ready, text } from '../page.ts';

const field = byId<HTMLTextAreaElement>('editor');
field.value = text;
ready({ model: () => paragraphs(field.value.split('\n')), rich: () => field.value });
