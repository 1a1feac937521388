export interface EdgeTab {
  element: HTMLButtonElement;
  /** Problems to show; 0 or null shows none. `label` is read aloud. */
  show(count: number | null, label: string): void;
}

/** The small tab that stands for the closed sidebar: its sign, and how many problems it last knew of. */
export function edgeTab(onClick: () => void): EdgeTab {
  const element = document.createElement('button');
  element.className = 'tab';
  element.type = 'button';
  const badge = document.createElement('span');
  badge.className = 'count';
  badge.ariaHidden = 'true';
  element.append(sign(), badge);
  element.addEventListener('click', onClick);
  return {
    element,
    show(count, label) {
      badge.textContent = count ? String(Math.min(count, 99)) : '';
      element.ariaLabel = label;
      element.title = label;
    },
  };
}

/** Drawn, not loaded: the extension's files stay hidden from the page. */
function sign(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  // The sidebar's own sign: a ring that is not yet closed, and a tick.
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M21 11.1V12a9 9 0 1 1-5.3-8.2M9 11l3 3L21 5');
  svg.append(path);
  return svg;
}
