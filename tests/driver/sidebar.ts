import type { ElementHandle, EvaluateFunc, Frame } from 'puppeteer-core';
import type { Sidebar } from './driver.ts';

/** The sidebar's page in its frame. */
export function driveSidebar(frame: Frame): Sidebar {
  const find = (part: string) => frame.locator(`[data-testid="${part}"]`);
  return {
    // What is there but hidden is not shown: `find` would be content with it.
    shown: async (part) => void (await frame.waitForSelector(`[data-testid="${part}"]`, { visible: true })),
    gone: async (part) => void (await frame.waitForSelector(`[data-testid="${part}"]`, { hidden: true })),
    click: async (part) => {
      await find(part).wait();
      await frame.evaluate(stoodStill, part);
      await find(part).click();
    },
    clickNamed: async (name) => {
      const control = await frame.waitForFunction(findNamed as EvaluateFunc<[string]>, {}, name);
      await (control as ElementHandle<HTMLElement>).evaluate(stoodStill);
      await (control as ElementHandle<HTMLElement>).click();
    },
    fill: (part, text) => find(part).fill(text),
    text: async (part) => {
      const handle = await find(part).waitHandle();
      return handle.evaluate((element) => element.textContent ?? '');
    },
    value: async (part) => {
      const handle = await find(part).waitHandle();
      return handle.evaluate((element) => (element as HTMLInputElement).value);
    },
    parts: (beginning) =>
      frame.$$eval(`[data-testid^="${beginning}"]`, (all) => all.map((one) => (one as HTMLElement).dataset.testid!)),
    evaluate: (run, ...args) => frame.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    until: async (holds, ...args) =>
      void (await frame.waitForFunction(holds as EvaluateFunc<typeof args>, {}, ...args)),
  };
}

/** Runs in the page. */
function findNamed(name: string): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>('button, a[href], [role="tab"], [role="menuitem"]');
  return [...controls].find(
    (control) =>
      control.checkVisibility() && (control.getAttribute('aria-label') ?? control.innerText).trim().startsWith(name),
  );
}

/**
 * Runs in the page: a person sees a control before they press it, and one that writes (components/ui/write-button.tsx) asks
 * for that. Resolves once it, or what has this `data-testid`, has been in one place for a little longer than it asks for;
 * at once for any other control.
 */
function stoodStill(control: Element | string): Promise<void> {
  return new Promise((resolve) => {
    let last = '';
    let since = 0;
    const look = (now: number) => {
      const element = typeof control === 'string' ? document.querySelector(`[data-testid="${control}"]`) : control;
      if (element?.matches(':not([data-writes])')) return resolve();
      const box = JSON.stringify(element?.getBoundingClientRect());
      if (box !== last) since = now;
      last = box;
      if (now - since >= 500) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
