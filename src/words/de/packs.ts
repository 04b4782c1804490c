import { pluralIn } from '../plural.ts';

/** Evidence packs, in German. */
export const packs = {
  title: 'Belegpaket',
  lead: 'Eine Datei mit jeder Seite als Zeile, jedem Beleg mit seinen Bildern und den gelesenen Texten: zum Lesen, Drucken und Weitergeben. Wer sie bekommt, kann prüfen, dass nichts geändert wurde.',
  privacy:
    'Sie enthält Adressen und Texte all dieser Seiten, auch was darauf von Ihnen zu sehen war. Sehen Sie sie durch, bevor Sie sie weitergeben.',
  button: 'Als Paket exportieren',
  cancel: 'Abbrechen',
  working: ({ done, total }: { done: number; total: number }) =>
    `Das Paket wird zusammengestellt: ${done} von ${total} Dateien…`,
  done: ({ name, size }: { name: string; size: string }) =>
    `${name} (${size}) wurde dem Browser zum Speichern übergeben.`,
  missing: ({ count }: { count: number }) =>
    pluralIn('de', count, {
      one: '# Bild oder Text ist auf diesem Computer nicht mehr vorhanden und fehlt darin.',
      other: '# Bilder oder Texte sind auf diesem Computer nicht mehr vorhanden und fehlen darin.',
    }),
  tooLarge: ({ size, most }: { size: string; most: string }) =>
    `Die Bilder brauchen ${size}; ein Paket fasst höchstens ${most}. Halten Sie, was zusammengehört, in kleineren Stichproben fest.`,
  failed: ({ why }: { why: string }) => `Das Paket konnte nicht erstellt werden: ${why}`,
  head: 'Kopfwert dieses Pakets',
  headWhy:
    'Notieren Sie den Kopfwert dort, wo ihn niemand ändern kann, der das Paket hat, etwa in einer Mail an eine Kollegin: Mit ihm wird jede spätere Änderung gefunden. Ohne ihn werden nur Schäden gefunden und Änderungen, bei denen die Summen im Paket stehen geblieben sind.',
  copy: 'Kopfwert kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser ließ Listlight nicht kopieren. Der Wert ist markiert.',
  verify: 'So wird ein Paket geprüft, mit einer Kopie des Quelltexts von Listlight:',
};
