import { readMarker } from '../plan/outline/read-marker.ts';
import { writeLike } from './write-number.ts';

/** The last one: 2 of 1.2. */
const NUMBER = /\d+(?!.*\d)|[一二三四五六七八九十]+|[壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛壬癸]|[①-⒛Ⅰ-Ⅻ㈠-㈩]|[a-zA-Z]/;

/**
 * The marker that follows another in its own style: `三、` after `二、`, `4. ` after `3. `, `（二）` after `（一）`.
 * Empty where there is none to follow.
 */
export function nextMarker(marker: string): string {
  const number = readMarker(`${marker}某`)?.number;
  const sample = NUMBER.exec(marker)?.[0];
  if (!number || !sample) return '';
  const next = writeLike(sample, number + 1);
  return next === undefined ? '' : marker.replace(NUMBER, next);
}

/** The first marker in the style of another: `一、` for `三、`. */
export function firstMarker(marker: string): string {
  const sample = NUMBER.exec(marker)?.[0];
  const first = sample && writeLike(sample, 1);
  return first === undefined || first === '' ? '' : marker.replace(NUMBER, first);
}
