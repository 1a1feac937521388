const TAKEN = 'zhouquan:taken';

interface Claim {
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Called when a newer script finds this one dead. */
  end(): void;
  signal: AbortSignal;
}

/**
 * Takes a document for the script that asks, unless a living one has it: it answers by preventing an event's default.
 * One left over from before an update gives way instead.
 */
export function claimDocument(document: Document, { isAlive, end, signal }: Claim): boolean {
  if (isTaken(document)) return false;
  document.addEventListener(TAKEN, (event) => (isAlive() ? event.preventDefault() : end()), { signal });
  return true;
}

/** Whether a living script of ours runs in that document. */
export function isTaken(document: Document): boolean {
  return !document.dispatchEvent(new CustomEvent(TAKEN, { cancelable: true }));
}
