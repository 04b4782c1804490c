import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './driver.ts';

/** Runs the program behind `npm run verify`, as built. */
export function runVerify(...words: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist/cli/verify.js'), ...words], (error, text) => {
      resolve({ code: error ? Number(error.code) : 0, text });
    });
  });
}
