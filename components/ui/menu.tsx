import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './menu.css';

export interface MenuItem {
  id: string;
  label: string;
  /** Small text at the end of the line. */
  hint?: string;
  /** The key that does the same. */
  key?: string;
  danger?: boolean;
  /** Draws a line above it. */
  apart?: boolean;
  testId?: string;
  onSelect(): void;
}

interface MenuProps {
  label: string;
  /** Class of the button. */
  class: string;
  testId?: string;
  items: MenuItem[];
  children: ComponentChildren;
}

/** A button that opens a list of actions. Arrow keys move, Enter chooses, Esc or a click elsewhere closes. */
export function Menu({ label, class: className, testId, items, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const closed = useRef(new AbortController());

  // Its items are there only once it is open.
  useLayoutEffect(() => {
    if (open) list.current!.querySelector('button')?.focus();
  }, [open]);

  useEffect(() => () => closed.current.abort(), []);

  async function onToggle(event: Event) {
    // It is told a task later, when all this may be gone.
    if (!list.current) return;
    const nowOpen = (event as ToggleEvent).newState === 'open';
    setOpen(nowOpen);
    closed.current.abort();
    closed.current = new AbortController();
    if (!nowOpen) return;
    const { signal } = closed.current;
    // Fetched when the first menu opens: the sidebar has to be there before it.
    const { keepBeside } = await import('./keep-beside.ts');
    if (!signal.aborted) keepBeside(button.current!, list.current, signal);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        data-testid={testId}
        popovertarget={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        class="menu"
        onToggle={(event) => void onToggle(event)}
        onKeyDown={moveFocus}
      >
        {open &&
          items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-testid={item.testId}
              class={`menu-item${item.danger ? ' tone-error' : ''}${item.apart ? ' apart' : ''}`}
              onClick={() => {
                list.current!.hidePopover();
                button.current!.focus();
                item.onSelect();
              }}
            >
              <span>{item.label}</span>
              {item.hint && <span class="menu-hint">{item.hint}</span>}
              {item.key && <kbd>{item.key}</kbd>}
            </button>
          ))}
      </div>
    </>
  );
}

function moveFocus(event: KeyboardEvent) {
  event.stopPropagation(); // the list behind has its own arrow keys
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const now = items.indexOf(document.activeElement as HTMLElement);
  items.at((now + step) % items.length)?.focus();
}
