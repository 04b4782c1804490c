import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What is said of companies, of listings and of copies of lists, in German. */
export const facts: Words['facts'] = {
  age: {
    fresh: (days) => pluralIn('de', days, { one: '# Tag alt', other: '# Tage alt' }),
    old: (days) =>
      pluralIn('de', days, {
        one: '# Tag alt: kann sich geändert haben',
        other: '# Tage alt: kann sich geändert haben',
      }),
    stale: (days) =>
      pluralIn('de', days, {
        one: '# Tag alt: prüfen Sie die amtliche Liste',
        other: '# Tage alt: prüfen Sie die amtliche Liste',
      }),
  },
  dates: {
    none: 'Datum nicht in dieser Kopie',
    publishedOnly: (day) => `veröffentlicht am ${day}, Tag der Wirksamkeit (effective) nicht in dieser Kopie`,
    effectiveOnly: (day) => `wirksam (effective) ab ${day}, Tag der Veröffentlichung nicht in dieser Kopie`,
    same: (day) => `wirksam (effective) ab und veröffentlicht am ${day}`,
    both: (effective, published) => `wirksam (effective) ab ${effective}, veröffentlicht am ${published}`,
  },
  since: {
    effective: (day) => `seit ${day}`,
    published: (day) => `veröffentlicht am ${day}`,
  },
  basis: {
    listed: 'Auf einer Liste genannt',
    derived: 'Vom Wortlaut einer Liste erfasst, nicht genannt',
    affiliated: 'Berichtete Verbindung',
    hint: 'Nur ein Hinweis',
  },
  onOwnList: 'Auf der eigenen Liste Ihrer Organisation',
  ownList: (name) => `Liste „${name}“ Ihrer Organisation`,
  links: {
    subsidiary: (other) => `Tochterunternehmen von ${other}`,
    'group-company': (other) => `Firma derselben Gruppe wie ${other}`,
    brand: (other) => `Marke von ${other}`,
    owner: (other) => `Eigentümer von ${other}`,
    former: (other) => `früher verbunden mit ${other}`,
  },
  confidence: { M: 'mittlere Verlässlichkeit', L: 'geringe Verlässlichkeit' },
  roles: {
    'not-from': 'als „nicht von“',
    compatible: 'als „kompatibel mit“',
    seller: 'als Verkäufer',
    maker: 'als Hersteller oder Marke',
    news: 'als Gegenstand einer Nachricht',
  },
  places: {
    text: 'im Text',
    attribute: 'in einer Beschriftung oder Bildbeschreibung',
    structured: 'in den Daten der Seite für Suchmaschinen',
    link: 'in der Adresse eines Links',
    frame: 'in einem Frame',
    shadow: 'in einer Komponente der Seite',
    title: 'im Titel der Seite',
    pdf: 'in einem PDF',
  },
};
