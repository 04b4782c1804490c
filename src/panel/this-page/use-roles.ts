import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BuyerRole } from '../../model/buyer-role.ts';
import { changeSettings, readSettings, watchSettings } from '../../settings/settings.ts';

/** As whom the user asks what a listing means, as it is in the settings now; the second value changes it there. */
export function useRoles(): [readonly BuyerRole[], (roles: readonly BuyerRole[]) => void] {
  const [roles, setRoles] = useState<readonly BuyerRole[]>([]);
  useEffect(() => {
    readSettings().then(
      (settings) => setRoles(settings.roles),
      () => undefined,
    );
    // The popup and the settings page change it too, while the panel stays open.
    return watchSettings((settings) => setRoles(settings.roles));
  }, []);
  const choose = useCallback((chosen: readonly BuyerRole[]) => {
    setRoles(chosen);
    void changeSettings(() => ({ roles: chosen })).catch(() => undefined);
  }, []);
  return [roles, choose];
}
