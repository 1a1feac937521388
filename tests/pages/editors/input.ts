import { byId, paragraphs, ready, text } from '../page.ts';

const field = byId<HTMLInputElement>('editor');
field.value = text.replace(/\n/g, ' ');
ready({ model: () => paragraphs([field.value]), rich: () => field.value });
