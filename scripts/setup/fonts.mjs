import { install, mayInstall } from './apt.mjs';
import { ask, say } from './run.mjs';

/** Whether Chinese text can be drawn. macOS and Windows bring their own fonts. @returns {boolean} */
export function findChineseFonts() {
  const found = process.platform !== 'linux' || has() || get();
  say('fonts', found ? 'Chinese text can be drawn' : 'NONE FOR CHINESE. Try `sudo apt-get install fonts-noto-cjk`');
  return found;
}

function get() {
  if (!mayInstall()) return false;
  say('fonts', 'none for Chinese; installing Noto CJK');
  return install('fontconfig') && install('fonts-noto-cjk') && has();
}

function has() {
  return Boolean(ask('fc-list', [':lang=zh', 'family']));
}
