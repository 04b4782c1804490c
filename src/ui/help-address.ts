/** Address of the help page. */
export const HELP_PAGE = '/src/help/index.html';
