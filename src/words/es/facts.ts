import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What is said of companies, of listings and of copies of lists, in Spanish. */
export const facts: Words['facts'] = {
  age: {
    fresh: (days) => pluralIn('es', days, { one: 'de hace # día', other: 'de hace # días' }),
    old: (days) =>
      pluralIn('es', days, {
        one: 'de hace # día: puede haber cambiado',
        other: 'de hace # días: puede haber cambiado',
      }),
    stale: (days) =>
      pluralIn('es', days, {
        one: 'de hace # día: consulte la lista oficial',
        other: 'de hace # días: consulte la lista oficial',
      }),
  },
  dates: {
    none: 'la fecha no consta en esta copia',
    publishedOnly: (day) => `publicada el ${day}, la fecha de entrada en vigor (effective) no consta en esta copia`,
    effectiveOnly: (day) => `en vigor (effective) desde el ${day}, la fecha de publicación no consta en esta copia`,
    same: (day) => `en vigor (effective) y publicada el ${day}`,
    both: (effective, published) => `en vigor (effective) desde el ${effective}, publicada el ${published}`,
  },
  since: {
    effective: (day) => `desde el ${day}`,
    published: (day) => `publicada el ${day}`,
  },
  basis: {
    listed: 'Figura en una lista',
    derived: 'La alcanza el texto de una lista, que no la nombra',
    affiliated: 'Vínculo según una fuente',
    hint: 'Solo un indicio',
  },
  onOwnList: 'En la lista propia de su organización',
  ownList: (name) => `lista «${name}» de su organización`,
  links: {
    subsidiary: (other) => `filial de ${other}`,
    'group-company': (other) => `empresa del mismo grupo que ${other}`,
    brand: (other) => `marca de ${other}`,
    owner: (other) => `propietaria de ${other}`,
    former: (other) => `antes vinculada a ${other}`,
  },
  confidence: { M: 'fiabilidad media', L: 'fiabilidad baja' },
  roles: {
    'not-from': 'como «no es de ella»',
    compatible: 'como «compatible con»',
    seller: 'como vendedor',
    maker: 'como fabricante o marca',
    news: 'como objeto de una noticia',
  },
  places: {
    text: 'en el texto',
    attribute: 'en una etiqueta o en la descripción de una imagen',
    structured: 'en los datos que la página tiene para los buscadores',
    link: 'en la dirección de un enlace',
    frame: 'en un marco',
    shadow: 'en un componente de la página',
    title: 'en el título de la página',
    pdf: 'en un PDF',
  },
};
