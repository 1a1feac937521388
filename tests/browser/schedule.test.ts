import { expect, it } from 'vitest';
import { painted, show } from '../gallery/show.tsx';

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
const strip = () => document.querySelector<HTMLElement>('.months')!;

it('a thin year says once which months are still open, and what is usual in them', async () => {
  await show('schedule-thin', document.body);
  expect(texts('.group-header').at(-1)).toBe('尚无安排1—2月、4月、6—9月和12月');
  expect(texts('.month-offer .one-line')).toEqual(['困难帮扶与送温暖', '体检与“两癌”筛查', '防暑降温与送清凉']);
  expect(texts('.month-note')).toEqual([]);
});

it('takes no more room for its bars than the highest needs', async () => {
  await show('schedule-thin', document.body);
  const thin = strip().offsetHeight;
  await show('schedule', document.body);
  expect(thin).toBeLessThan(strip().offsetHeight);
});

it('a plan without any month yet is shown what such plans have', async () => {
  await show('schedule-undated', document.body);
  expect(texts('.month-offer-name')).toEqual(['1月', '4月', '6月', '10月']);
});

it.each([
  ['an empty month', 4, '体检与“两癌”筛查'],
  ['a month with work in it', 10, '走访慰问'],
])('%s, chosen, is shown what else is usual in it', async (_name, month, title) => {
  await show('schedule-thin', document.body);
  document.querySelector<HTMLElement>(`[data-testid="month-${month}"]`)!.click();
  await painted();
  expect(texts('.month-offer .one-line')).toEqual([title]);
});
