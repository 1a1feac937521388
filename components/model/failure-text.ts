import { tell } from '../../lib/locale/locale.ts';
import { storeErrorKey } from '../../lib/store/store-error.ts';

/** What to tell the user of a failed write. */
export function failureText(error: unknown): string {
  return tell(storeErrorKey(error));
}
