import type { Words } from '../words.ts';

/** Families of part numbers, as lists/hints.json names them, in German; those that are brands' names alone need no words. */
export const families: Words['reasons']['families'] = {
  cameras: 'Kameras (IP, Turbo HD, PTZ, Wärmebild, explosionsgeschützt)',
  recorders: 'NVR/DVR/XVR',
  recordersShort: 'DVR, Kurzform',
  accessControl: 'Zutrittskontrolle und Sprechanlagen',
  alarm: 'Alarmtechnik AX PRO',
  switches: 'Switches',
  monitors: 'Monitore',
  mounts: 'Halterungen und Kleinteile',
  cable: 'Kabel und Baluns',
  traffic: 'Verkehr und mobiler Einsatz',
  prefixed: 'jede Familie mit dem Präfix DH-/DHI-',
  ipCameras: 'IP-Kameras',
  hdcviCameras: 'HDCVI-Kameras',
  speedDomes: 'Speed-Dome-Kameras',
  recordersTwo: 'NVR/XVR',
  intercom: 'Sprechanlagen',
  thermal: 'Wärmebild',
};
