import { SessionList } from './session-list.tsx';
import { SessionView } from './session-view.tsx';

/** Spot checks: all of them, or one with its pages. */
export function SessionsView({ id }: { id: string | null }) {
  return id === null ? <SessionList /> : <SessionView key={id} id={id} />;
}
