import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { pages, show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

const all = [...states.map(({ name }) => name), ...pages];

/** How the user's system is set. */
async function prefer(feature?: { name: string; value: string }) {
  await cdp().send('Emulation.setEmulatedMedia', { features: feature ? [feature] : [] });
}
afterEach(() => prefer());

const shown = () => [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());

describe('in forced colours', () => {
  it.each(all)('%s shows where the focus is, and what is chosen', async (name) => {
    await prefer({ name: 'forced-colors', value: 'active' });
    await show(name, document.body);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(shown().filter(hidesFocus).map(describeElement)).toEqual([]);
    expect(shown().filter(looksUnchosen).map(describeElement)).toEqual([]);
  });
});

describe('what only a background draws', () => {
  it.each(all)('%s has it in forced colours, too', async (name) => {
    await show(name, document.body);
    const drawn = shown().filter((element) => !isHovered(element) && drawsAlone(element) && standsOut(element));
    await prefer({ name: 'forced-colors', value: 'active' });
    expect(drawn.filter((element) => !standsOut(element)).map(describeElement)).toEqual([]);
  });

  it('the bars of what is there, and the one main button', async () => {
    await prefer({ name: 'forced-colors', value: 'active' });
    await show('gaps', document.body);
    const bars = [...document.querySelectorAll<HTMLElement>('.part-bar i')].filter((bar) => bar.offsetWidth > 0);
    expect(bars).not.toEqual([]);
    expect(bars.filter((bar) => !standsOut(bar))).toEqual([]);
    await show('problems', document.body);
    const main = document.querySelector<HTMLElement>('.button.primary')!;
    expect(standsOut(main)).toBe(true);
    expect(standsOut(document.querySelector<HTMLElement>('.button:not(.primary)')!)).toBe(false);
  });
});

describe('with reduced motion', () => {
  it('nothing moves that else does', async () => {
    await show('problems', document.body);
    expect(shown().filter(moves)).not.toEqual([]);
    await prefer({ name: 'prefers-reduced-motion', value: 'reduce' });
    expect(shown().filter(moves)).toEqual([]);
  });

  it.each(all)('%s keeps still', async (name) => {
    await prefer({ name: 'prefers-reduced-motion', value: 'reduce' });
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

const isHovered = (element: HTMLElement) => element.closest(':hover') !== null;

/** Whether its background is all there is to see of it, or the only thing that tells it from its like. */
function drawsAlone(element: HTMLElement): boolean {
  if (element.matches('.button.primary')) return true;
  const { borderTopWidth } = getComputedStyle(element);
  return element.matches('i, span') && element.childNodes.length === 0 && borderTopWidth === '0px';
}

/** Whether its background is another than what it stands on. */
function standsOut(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && paint(element) !== paint(element.parentElement!);
}

/** The nearest background that is there; that of the page where none is. */
function paint(element: Element | null): string {
  for (let around = element; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'none';
}

function moves(element: HTMLElement): boolean {
  const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
  return (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration)) || animationName !== 'none';
}

const describeElement = (element: HTMLElement) => element.outerHTML.slice(0, 120);
