import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { holdPlace, wasSeen } from './places-held.ts';

/** Tells the user that a press was left out because what they pressed had only just come there. */
export const LeftOut = createContext<() => void>(() => {});

/**
 * What a control that changes the draft does when it is clicked. A press with the mouse counts only where the control has
 * been in that place for long enough to be meant: not when a list moved under the pointer, nor as the second half of a
 * double click on something else. Keys always count.
 */
export function useMeantPress<Press extends MouseEvent>(
  control: RefObject<Element | null>,
  act: ((event: Press) => void) | undefined,
): (event: Press) => void {
  const leftOut = useContext(LeftOut);
  useLayoutEffect(() => holdPlace(control.current!), []);
  return (event) => {
    const { detail: presses } = event;
    if (presses === 0 || (presses === 1 && wasSeen(control.current!))) return act?.(event);
    event.preventDefault();
    if (presses === 1) leftOut();
  };
}
