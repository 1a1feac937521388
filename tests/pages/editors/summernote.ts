import { html, htmlModel, ready } from '../page.ts';

declare const jQuery: (selector: string) => { summernote(options: object | string, content?: string): string };

const editor = jQuery('#editor');
editor.summernote({ height: 560 });
editor.summernote('code', html);
ready({ model: () => htmlModel(editor.summernote('code')), rich: () => editor.summernote('code') });
