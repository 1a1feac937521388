import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { App } from '../../components/app.tsx';
import { fetchLaterViews } from '../../components/later-views.ts';
import { setLanguage } from '../../lib/locale/locale.ts';
import type { FocusedFinding } from '../../lib/sidebar/session.ts';
import { madeUpSession } from '../gallery/made-up-session.ts';
import { painted } from '../gallery/show.tsx';

const focusedFinding = signal<FocusedFinding | null>(null);
const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const card = (id: string) => part(`finding-${id}`)?.querySelector('[data-row]')?.getAttribute('aria-expanded');

/** What a click on a mark in the editor does. */
async function activate(id: string) {
  focusedFinding.value = { id };
  await painted();
  await painted();
}

beforeEach(async () => {
  await Promise.all([setLanguage('zh-CN', 'other'), fetchLaterViews()]);
  focusedFinding.value = null;
  render(null, document.body);
  render(<App session={{ ...madeUpSession().session, focusedFinding }} />, document.body);
  await painted();
});

it('a mark opens its card, whatever view is shown', async () => {
  await activate('f6');
  expect(card('f6')).toBe('true');
});

it('the same mark opens it again after it was closed, and from another view', async () => {
  await activate('f6');
  part('finding-f6').querySelector<HTMLElement>('[data-row]')!.click();
  await painted();
  expect(card('f6')).toBe('false');
  await activate('f6');
  expect(card('f6')).toBe('true');
  part('tab-gaps').click();
  await painted();
  await activate('f6');
  expect(card('f6')).toBe('true');
});
