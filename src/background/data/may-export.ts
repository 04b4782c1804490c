import { readPolicy } from '../../settings/policy.ts';

/** Whether the organisation lets the user's own data be exported. */
export async function mayExport(): Promise<boolean> {
  return !(await readPolicy()).isExportOff;
}

/** Rejects, with words for the user, where the organisation does not. */
export async function requireExport(): Promise<void> {
  if (!(await mayExport())) throw new Error('your organisation has switched exporting off');
}
