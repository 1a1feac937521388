/** All texts of one of `befores` with one of `behinds` right behind it: what a rule that seeks the two may need. */
export function sideBySide(befores: Iterable<string>, behinds: Iterable<string>): string[] {
  const ends = [...behinds];
  return [...befores].flatMap((before) => ends.map((behind) => before + behind));
}
