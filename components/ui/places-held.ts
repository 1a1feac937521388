/** Milliseconds that a control must have been where it is: nobody sees what has just come there and presses it sooner. */
const SEEN = 400;

/** The box a control was last found at, and since when it has been there (`performance.now()`). */
interface Held {
  box: DOMRect;
  since: number;
}

const held = new Map<Element, Held>();
let stop: AbortController | null = null;
let changed = false;
let scrolled = false;

/** Notes from now on where a control is, until the function that is returned is called. */
export function holdPlace(control: Element): () => void {
  held.set(control, { box: new DOMRect(), since: performance.now() });
  if (!stop) listen();
  look('changed');
  return () => {
    held.delete(control);
    if (held.size) return;
    stop?.abort();
    stop = null;
  };
}

/** Whether what is pressed there has been there for long enough to be what was meant. */
export function wasSeen(control: Element): boolean {
  if (changed) measure();
  const place = held.get(control);
  return place !== undefined && performance.now() - place.since >= SEEN;
}

/** Whatever may move a control: the page's content, its size, and that it is shown at all. */
function listen(): void {
  const listening = new AbortController();
  const { signal } = listening;
  const observer = new MutationObserver(() => look('changed'));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  // A frame that is shown again draws nothing new: all in it is new to who looks.
  const shown = new IntersectionObserver(() => {
    for (const place of held.values()) place.since = performance.now();
  });
  shown.observe(document.body);
  addEventListener('resize', () => look('changed'), { signal });
  addEventListener('scroll', () => look('scrolled'), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    shown.disconnect();
  });
  stop = listening;
}

/** Measures once with the next frame, however much changes before. */
function look(why: 'changed' | 'scrolled'): void {
  if (!changed && !scrolled) requestAnimationFrame(measure);
  if (why === 'changed') changed = true;
  else scrolled = true;
}

function measure(): void {
  for (const [control, place] of held) {
    const box = control.getBoundingClientRect();
    // Who scrolls moves the list by their own hand.
    if (changed && !holds(place.box, box)) place.since = performance.now();
    place.box = box;
  }
  changed = false;
  scrolled = false;
}

/** Whether the middle of the one box lies within the other. */
function holds(before: DOMRect, now: DOMRect): boolean {
  const x = now.left + now.width / 2;
  const y = now.top + now.height / 2;
  return x > before.left && x < before.right && y > before.top && y < before.bottom;
}
