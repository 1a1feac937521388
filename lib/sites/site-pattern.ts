/**
 * The match pattern for a site as people write it: an address copied from the browser, or just the host. Null where
 * that is no web address.
 */
export function sitePattern(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/u.test(protocol) || !/^(\[[\d:a-f]+\]|[\w.-]*\w)$/iu.test(hostname)) return null;
  if (!hostname.includes('.') && hostname !== 'localhost' && !hostname.startsWith('[')) return null;
  return `*://${hostname}/*`;
}

/** A pattern as people read it: its host. */
export function siteName(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? pattern;
}
