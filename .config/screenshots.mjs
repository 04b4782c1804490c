// Takes the README's pictures with the browsers the tests drive; --all and --store take more.
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/e2e/take-screenshots.ts', { configFile: false });
for (const path of await module.takeScreenshots(process.argv.slice(2))) process.stdout.write(`${path}\n`);
