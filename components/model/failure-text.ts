import { hasText, tell } from '../../lib/locale/locale.ts';

/** What to tell the user of a failed write: the store names its reasons by code. */
export function failureText(error: unknown): string {
  const key = `store.${(error as { code?: unknown } | null)?.code}`;
  return tell(hasText(key) ? key : 'store.failed');
}
