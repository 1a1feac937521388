/** What each character of a term adds to the properties it asks for. */
export interface Slips {
  /** To those of what stands before it. */
  heads: readonly number[][];
  /** To those of what stands behind it. */
  tails: readonly number[][];
}

export function slipsOf(term: string, gramsOf: (part: string) => number[]): Slips {
  const added = (more: string, less: string) => {
    const known = new Set(gramsOf(less));
    return gramsOf(more).filter((gram) => !known.has(gram));
  };
  const places = [...Array(term.length).keys()];
  return {
    heads: places.map((at) => added(term.slice(0, at + 1), term.slice(0, at))),
    tails: places.map((at) => added(term.slice(at), term.slice(at + 1))),
  };
}
