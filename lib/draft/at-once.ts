/** Edits an editor takes at once without keeping anyone waiting; so many are one undo step where it has them. */
export const EDITS_AT_ONCE = 100;
