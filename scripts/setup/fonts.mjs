import { install, mayInstall } from './apt.mjs';
import { ask, say } from './run.mjs';

/** Whether Chinese text can be drawn. macOS and Windows bring their own fonts. @returns {boolean} */
export function findChineseFonts() {
  if (process.platform !== 'linux' || has()) {
    say('fonts', 'Chinese text can be drawn');
    return true;
  }
  if (mayInstall()) {
    say('fonts', 'no Chinese font; installing Noto CJK');
    if (install('fontconfig') && install('fonts-noto-cjk') && has()) return true;
  }
  say('fonts', 'NO CHINESE FONT: screenshots will show boxes. Install one, e.g. `sudo apt-get install fonts-noto-cjk`');
  return false;
}

function has() {
  return Boolean(ask('fc-list', [':lang=zh', 'family']));
}
