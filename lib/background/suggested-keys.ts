/**
 * The keys of each command, by its name in the manifest; those that Chrome sets by itself first: it takes at most four,
 * and none of its own. Alt+Shift with B, C, N, W, X or Z are its keys for groups of tabs.
 */
export const suggestedKeys = {
  'toggle-sidebar': 'Alt+Shift+S',
  'insert-snippet': 'Alt+Shift+V',
  'save-selection': 'Alt+Shift+M',
  'next-problem': 'Alt+Shift+J',
  'previous-problem': 'Alt+Shift+K',
  'show-problem': 'Alt+Shift+D',
  'fix-problem': 'Alt+Shift+F',
} as const;
