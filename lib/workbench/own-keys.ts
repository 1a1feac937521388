import type { Errand } from '../messaging/services.ts';

type Walk = Exclude<Errand['type'], 'save-selection'>;

/**
 * The extension's keys for problems in a page of ours, as `Alt+Shift+J` by what they do: a browser that has not set them,
 * Chrome sets four of all at most, leaves them to the page; one that has does not tell the page of them.
 */
export function followOwnKeys(
  keys: Record<Walk, string>,
  onErrand: (errand: Errand) => void,
  signal: AbortSignal,
): void {
  const walks: Walk[] = ['next-problem', 'previous-problem', 'show-problem', 'fix-problem'];
  const types = new Map(walks.map((type) => [`Key${keys[type].slice(-1)}`, type]));
  const onKey = (event: KeyboardEvent) => {
    const type = types.get(event.code);
    if (!type || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    onErrand({ type });
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
}
