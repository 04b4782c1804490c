import type { Words } from '../words.ts';

/** Families of part numbers, as lists/hints.json names them, in Spanish. */
export const families: Words['reasons']['families'] = {
  cameras: 'cámaras (IP, Turbo HD, PTZ, térmicas, antideflagrantes)',
  recorders: 'NVR/DVR/XVR',
  recordersShort: 'DVR, forma corta',
  accessControl: 'control de acceso e intercomunicación',
  alarm: 'alarma AX PRO',
  switches: 'conmutadores (switches)',
  monitors: 'monitores',
  mounts: 'soportes y piezas pequeñas',
  cable: 'cable y baluns',
  traffic: 'tráfico y equipos móviles',
  prefixed: 'cualquier familia con el prefijo DH-/DHI-',
  ipCameras: 'cámaras IP',
  hdcviCameras: 'cámaras HDCVI',
  speedDomes: 'domos de alta velocidad (speed domes)',
  recordersTwo: 'NVR/XVR',
  intercom: 'intercomunicación',
  thermal: 'equipos térmicos',
};
