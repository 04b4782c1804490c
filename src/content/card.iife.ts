import { Card } from './card/card.ts';
import { frameParts } from './parts.ts';

const parts = frameParts();
if (parts.scanner) parts.card ??= new Card(parts.scanner);
