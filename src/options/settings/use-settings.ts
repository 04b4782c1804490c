import { useCallback, useEffect, useState } from 'preact/hooks';
import { readPolicy, watchPolicy } from '../../settings/policy.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../settings/settings.ts';
import type { Policy } from '../../settings/understood-policy.ts';
import { words } from '../../words/words.ts';
import { errorText } from '../asking/ask.ts';

/** Changes settings and says what came of it; `what` names the change in the message. Answers whether it was saved. */
export type Save = (what: string, how: (settings: Settings) => Partial<Settings>) => Promise<boolean>;

/** What the user is told of the last change: that it was saved, or why not. */
export type Told = { text: string; isFailure: boolean };

/** Settings in force and the policy behind them; null until both are read. */
export type SettingsInUse = {
  settings: Settings | null;
  policy: Policy | null;
  told: Told | null;
  save: Save;
  /** Why they could not be read; null where they could. */
  error: string | null;
  again: () => void;
};

/** The settings as they stand, whoever changes them, and the way to change them. */
export function useSettings(): SettingsInUse {
  const [read, setRead] = useState<{ settings: Settings; policy: Policy } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  const again = useCallback(async () => {
    try {
      const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
      setRead({ settings, policy });
      setError(null);
    } catch (failure) {
      setError(errorText(failure));
    }
  }, []);

  useEffect(() => {
    void again();
    const ends = [watchSettings(() => void again()), watchPolicy(() => void again())];
    return () => {
      for (const end of ends) end();
    };
  }, [again]);

  const save: Save = useCallback(
    async (what, how) => {
      let failed: string | null = null;
      try {
        await changeSettings(how);
      } catch (failure) {
        failed = errorText(failure);
      }
      // What is shown is what holds, also where a change failed; it is told when it is seen.
      await again();
      const { saved, notSaved } = words().settings;
      setTold({ text: failed === null ? saved(what) : notSaved(what, failed), isFailure: failed !== null });
      return failed === null;
    },
    [again],
  );

  return {
    settings: read?.settings ?? null,
    policy: read?.policy ?? null,
    told,
    save,
    error,
    again: () => void again(),
  };
}
