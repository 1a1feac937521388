import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../lib/editors/lazy-watch.ts';
import { watchEditors } from '../lib/editors/watch.ts';

// The second part of the content script: brought into a frame when something there that can be written in has the focus.
export default defineUnlistedScript(() => shelve(watchEditors));
