import { expect, it } from 'vitest';
import { t } from '../../lib/locale/locale.ts';
import { show } from '../gallery/show.tsx';

const counted = () => document.querySelector('.search [role=status]')!.textContent;

it('how many are found is said only once all snippets are read', async () => {
  await show('snippets-reading', document.body);
  expect(counted()).toBe('');
  await show('snippets-none', document.body);
  expect(counted()).toBe(t('snippets.count', { count: 0 }));
});
