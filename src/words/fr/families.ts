import type { Words } from '../words.ts';

/** Families of part numbers, as lists/hints.json names them, in French. */
export const families: Words['reasons']['families'] = {
  cameras: 'caméras (IP, Turbo HD, PTZ, thermiques, antidéflagrantes)',
  recorders: 'NVR/DVR/XVR',
  recordersShort: 'DVR, forme abrégée',
  accessControl: 'contrôle d’accès et interphonie',
  alarm: 'alarme AX PRO',
  switches: 'commutateurs (switches)',
  monitors: 'moniteurs',
  mounts: 'supports et petites pièces',
  cable: 'câbles et baluns',
  traffic: 'circulation et équipements mobiles',
  prefixed: 'toute famille avec le préfixe DH-/DHI-',
  ipCameras: 'caméras IP',
  hdcviCameras: 'caméras HDCVI',
  speedDomes: 'dômes motorisés (speed domes)',
  recordersTwo: 'NVR/XVR',
  intercom: 'interphonie',
  thermal: 'thermique',
};
