import type { ComponentProps } from 'preact';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { holdPlace, wasSeen } from './places-held.ts';

/** Tells the user that a press was left out because what they pressed had only just come there. */
export const LeftOut = createContext<() => void>(() => {});

/**
 * A button that changes the draft. A press with the mouse counts only where the button has been in that place for long
 * enough to be meant: not when a list moved under the pointer, nor as the second half of a double click on something
 * else. Keys always count.
 */
export function WriteButton({ onClick, type = 'button', ...rest }: ComponentProps<'button'>) {
  const button = useRef<HTMLButtonElement>(null);
  const leftOut = useContext(LeftOut);
  useLayoutEffect(() => holdPlace(button.current!), []);
  return (
    <button
      {...rest}
      ref={button}
      type={type}
      data-writes
      onClick={(event) => {
        const { detail: presses } = event;
        if (presses === 0 || (presses === 1 && wasSeen(button.current!))) return onClick?.(event);
        event.preventDefault();
        if (presses === 1) leftOut();
      }}
    />
  );
}
