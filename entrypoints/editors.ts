import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../lib/editors/lazy-watch.ts';
import { watchFrame } from '../lib/host/watch-frame.ts';

// The second part of the content script: brought into a frame when something there that can be written in has the focus.
export default defineUnlistedScript(() => shelve(watchFrame));
