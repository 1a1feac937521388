/** The keys of each command, by its name in the manifest; those that Chrome sets by itself first: it takes at most four. */
export const suggestedKeys = {
  'toggle-sidebar': 'Alt+Shift+S',
  'insert-snippet': 'Alt+Shift+X',
  'save-selection': 'Alt+Shift+C',
  'next-problem': 'Alt+Shift+N',
  'previous-problem': 'Alt+Shift+B',
  'show-problem': 'Alt+Shift+D',
  'fix-problem': 'Alt+Shift+F',
} as const;
