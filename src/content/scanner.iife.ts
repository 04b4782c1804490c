import { isAllRead } from '../messages/page-side.ts';
import { callBackground } from './ask.ts';
import { boot } from './boot.ts';

void boot(async () => (await isAllRead()) || callBackground('may-read'));
