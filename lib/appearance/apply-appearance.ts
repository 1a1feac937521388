import { browser } from 'wxt/browser';
import { type Language, pickLanguage, setLanguage } from '../locale/locale.ts';

interface Appearance {
  theme: 'system' | 'light' | 'dark';
  language: Language | 'auto';
}

/** Gives a page of ours the user's colours and language. To be called before the first render, and at every change. */
export function applyAppearance({ theme, language }: Appearance): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const chosen = pickLanguage(language, browser.i18n.getUILanguage());
  setLanguage(chosen);
  root.lang = chosen;
}
