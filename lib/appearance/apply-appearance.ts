import { type Language, pickLanguage, setLanguage } from '../locale/locale.ts';

/** Gives a page of ours the user's colours, at once. */
export function applyTheme({ theme }: { theme: 'system' | 'light' | 'dark' }): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/**
 * Gives a page of ours the user's language: their choice, or else the first language they read pages in, which is the
 * browser's own unless they said otherwise. To be awaited before the first render.
 */
export async function applyLanguage(
  { language }: { language: Language | 'auto' },
  page: 'sidebar' | 'other' = 'other',
): Promise<void> {
  const chosen = pickLanguage(language, navigator.language);
  await setLanguage(chosen, page);
  document.documentElement.lang = chosen;
}
