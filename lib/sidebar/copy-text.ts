/**
 * Puts a text on the clipboard; false where the browser no longer takes it for the user's doing, or where the page's policy
 * keeps its frames from the clipboard.
 */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
