import type { Words } from '../words.ts';

/** Families of part numbers, as lists/hints.json names them, in simplified Chinese. */
export const families: Words['reasons']['families'] = {
  cameras: '摄像机（IP、Turbo HD、PTZ、热成像、防爆）',
  recorders: 'NVR/DVR/XVR',
  recordersShort: 'DVR，简写形式',
  accessControl: '门禁和对讲',
  alarm: 'AX PRO 报警',
  switches: '交换机',
  monitors: '监视器',
  mounts: '支架和小配件',
  cable: '线缆和双绞线传输器（balun）',
  traffic: '交通和车载',
  prefixed: '带 DH-/DHI- 前缀的任何系列',
  ipCameras: 'IP 摄像机',
  hdcviCameras: 'HDCVI 摄像机',
  speedDomes: '高速球机',
  recordersTwo: 'NVR/XVR',
  intercom: '对讲',
  thermal: '热成像',
};
