/** Who writes here: what the settings know of the user's unit. */
export interface UnitProfile {
  /** Full name of the unit, e.g. 青禾中学. */
  name: string;
  abbreviations: string[];
  /** Offices and who holds them, e.g. 女工委主任. */
  people: { role: string; name: string }[];
  /** The unit's own words, which are never mistakes. */
  terms: string[];
}

export const emptyProfile: UnitProfile = { name: '', abbreviations: [], people: [], terms: [] };

/** Fields whose values are names of the unit. */
export const UNIT_FIELDS = ['单位', '单位简称'];

/** What fields usually named so are filled with. A role is a field's name, too. */
export function profileValues({ name, abbreviations, people }: UnitProfile): Record<string, string> {
  const known = new Map<string, string>();
  for (const field of ['单位', '单位名称', '本单位', '学校']) known.set(field, name);
  known.set('单位简称', abbreviations[0] ?? '');
  for (const person of people) known.set(person.role, person.name);
  return Object.fromEntries([...known].filter(([field, value]) => field && value));
}
