import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BuyerRole } from '../model/buyer-role.ts';

/** Not needed for the first paint, so not loaded before it. */
const settings = () => import('../settings/settings.ts');

/** As whom the user asks what a listing means, from the settings; the second value changes it there too. Empty for all. */
export function useRoles(): [readonly BuyerRole[], (roles: readonly BuyerRole[]) => void] {
  const [roles, setRoles] = useState<readonly BuyerRole[]>([]);
  useEffect(() => {
    settings()
      .then(({ readSettings }) => readSettings())
      .then((now) => setRoles(now.roles))
      .catch(() => undefined);
  }, []);
  const choose = useCallback((chosen: readonly BuyerRole[]) => {
    setRoles(chosen);
    // What is locked by a policy stays as it is there, and comes back the next time.
    void settings()
      .then(({ changeSettings }) => changeSettings(() => ({ roles: chosen })))
      .catch(() => undefined);
  }, []);
  return [roles, choose];
}
