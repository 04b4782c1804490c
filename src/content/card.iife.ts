import { frameParts } from './parts.ts';

frameParts();
