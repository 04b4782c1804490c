/** Address of the desk. */
export const DESK_PAGE = '/src/desk/index.html';

/** Address of one spot check on it. */
export const sessionAddress = (session: string): string => `${DESK_PAGE}#/sessions/${encodeURIComponent(session)}`;
