/** Path of the sidebar's page, the same in all three hosts: in-page iframe, Chrome's side panel, Firefox's sidebar. */
export const SIDEBAR_PATH = '/sidebar.html';
