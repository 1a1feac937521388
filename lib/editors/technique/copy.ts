/** Copies text without asking the page; true if the browser says it did. Needs no permission and works over plain http. */
export function copy(document: Document, text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, once: true };
  document.defaultView?.addEventListener('copy', put, options);
  const done = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', put, options);
  return done;
}
