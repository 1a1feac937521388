/**
 * For a call to an editor that may be gone by now, and with it the page or the background: what there is instead of its
 * answer. Whoever shows the editor hears of that by an event; any other failure is a mistake of ours and is reported.
 */
export function unlessGone<Instead>(instead: Instead): (error: unknown) => Instead {
  return (error) => {
    if ((error as { code?: unknown } | null)?.code !== 'gone')
      console.error('Zhouquan: the editor did not do what it was asked to.', error);
    return instead;
  };
}
