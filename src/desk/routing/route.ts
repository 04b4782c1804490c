/** One view of the desk, as its address names it; without `id`, all of its kind. */
export type Route = { view: 'sessions' | 'bulk'; id: string | null } | { view: 'watch' };

/** The view that a part of an address names (`#/sessions/ID`); all sessions where it names none. */
export function parseRoute(hash: string): Route {
  const [, view, id] = hash.replace(/^#/, '').split('/', 3);
  if (view === 'watch') return { view };
  return { view: view === 'bulk' ? view : 'sessions', id: id ? decoded(id) : null };
}

function decoded(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** The part of an address that names a view. */
export function formatRoute(route: Route): string {
  const id = 'id' in route && route.id !== null ? `/${encodeURIComponent(route.id)}` : '';
  return `#/${route.view}${id}`;
}
