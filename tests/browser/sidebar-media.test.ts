import { afterAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { pages, painted, show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

const all = [...states.map(({ name }) => name), ...pages];

/** How the user's system is set. What stands already looks like it when this resolves. */
async function prefer(...features: { name: string; value: string }[]) {
  await cdp().send('Emulation.setEmulatedMedia', { features });
  await painted();
}
const FORCED = { name: 'forced-colors', value: 'active' };
/** A colour on its way to another is none to be compared. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
afterAll(() => prefer());

const shown = () => [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());

describe('in forced colours', () => {
  it.each(all)('%s shows where the focus is, and what is chosen', async (name) => {
    await prefer(FORCED, STILL);
    await show(name, document.body);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(shown().filter(hidesFocus).map(describeElement)).toEqual([]);
    expect(shown().filter(looksUnchosen).map(describeElement)).toEqual([]);
  });

  it.each([
    ['gaps', '.part-bar i'],
    ['problems', '.button.primary'],
    ['outline', '.dock .button.primary'],
    ['recovery-broken', '.button.primary'],
    ['welcome', '.done .demo-number'],
    ['schedule', '.month-bar i'],
    ['gaps', '.group-line'],
    ['outline', '.ghost .divider'],
    ['reading', '.reading i'],
    ['palette', 'mark'],
  ])('what only a background draws is there: in %s, %s', async (name, selector) => {
    await prefer(FORCED, STILL);
    await show(name, document.body);
    const drawn = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetWidth > 0);
    expect(drawn).not.toEqual([]);
    expect(drawn.filter((one) => !standsOut(one)).map(describeElement)).toEqual([]);
  });

  it('the main button is told from the others', async () => {
    await prefer(FORCED, STILL);
    await show('problems', document.body);
    expect(standsOut(document.querySelector<HTMLElement>('.button:not(.primary)')!)).toBe(false);
  });
});

describe('with reduced motion', () => {
  it('nothing moves that else does', async () => {
    await prefer();
    await show('problems', document.body);
    expect(shown().filter(moves)).not.toEqual([]);
    await prefer(STILL);
    expect(shown().filter(moves)).toEqual([]);
  });

  it.each(all)('%s keeps still', async (name) => {
    await prefer(STILL);
    await show(name, document.body);
    expect(shown().filter(moves).map(describeElement)).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});

function hidesFocus(element: HTMLElement): boolean {
  if (!element.matches('button, a[href], input, select, textarea, [tabindex="0"]') || element.matches(':disabled')) {
    return false;
  }
  element.focus({ preventScroll: true });
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return document.activeElement === element && (outlineStyle === 'none' || outlineWidth === '0px');
}

const CHOSEN = ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current'];

/** Whether what is chosen looks like its neighbours that are not. */
function looksUnchosen(element: HTMLElement): boolean {
  const attribute = CHOSEN.find((name) => element.getAttribute(name) === 'true');
  const other = attribute && element.parentElement!.querySelector<HTMLElement>(`:scope > [${attribute}="false"]`);
  return !!other && look(element) === look(other);
}

/** What a person can tell apart without any background of ours. */
function look(element: HTMLElement): string {
  (document.activeElement as HTMLElement | null)?.blur();
  return [undefined, '::before', '::after']
    .map((part) => {
      const { fontWeight, borderColor, borderStyle, outlineStyle, outlineColor, textDecorationLine, content, inset } =
        getComputedStyle(element, part);
      return [fontWeight, borderColor, borderStyle, outlineStyle, outlineColor, textDecorationLine, content, inset];
    })
    .join();
}

/** Whether its background is another than what it stands on. */
function standsOut(element: HTMLElement): boolean {
  return paint(element) !== paint(element.parentElement);
}

/** The nearest background that is there; that of the page where none is. */
function paint(element: Element | null): string {
  for (let around = element; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    // Black and yellow end in a 0, too: only what has four numbers can be clear.
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'none';
}

function moves(element: HTMLElement): boolean {
  const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
  return (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration)) || animationName !== 'none';
}

const describeElement = (element: HTMLElement) => element.outerHTML.slice(0, 120);
