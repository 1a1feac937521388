/** Where `storage.local` has the user's settings; apart, so that a content script reads them without their schema. */
export const SETTINGS_KEY = 'settings';
