import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** One company that was found, in Spanish. */
export const company: Words['findings']['company'] = {
  byWording: 'solo por lo que dice su texto',
  // Names may hold any sign: they stand outside of what numbers are put into.
  oldCopies: (count, names) =>
    `${pluralIn('es', count, { one: 'Copia antigua', other: 'Copias antiguas' })}: ${names}.`,
  allOldCopies: (count) =>
    pluralIn('es', count, { one: 'La # lista es una copia antigua.', other: 'Las # listas son copias antiguas.' }),
  moreTexts: (count) => pluralIn('es', count, { one: '# texto más', other: '# textos más' }),
  morePlaces: (count) => pluralIn('es', count, { one: '# lugar más', other: '# lugares más' }),
  places: (count) => pluralIn('es', count, { one: '# lugar', other: '# lugares' }),
  placeOf: (at, total) => `${at} de ${total}`,
  quote: (text) => `«${text}»`,
  show: 'Mostrar en la página',
  showText: 'Mostrar en la página:',
  notShown: 'No se puede mostrar: está oculto, ha desaparecido o no está en la parte visible de la página.',

  onOwnList: (list) => `En la ${list}`,
  namedAs: (name) => `nombrada como ${name}`,
  reached: (list, text, named, source) =>
    `${list} alcanza también a ${text} de ${named}; que esta empresa es una de ellas lo dice ${source}, no la lista.`,
  reachedBrand: (list, text, named, source) =>
    `${list} alcanza ${text} ${named}; que esta marca es suya lo dice ${source}, no la lista.`,
  entryDates: (dates) => `Entrada de la empresa nombrada: ${dates}`,
  brings: (restriction) => `Qué conlleva la entrada: ${restriction}`,
  notes: 'Notas sobre esta entrada',

  notNamedTitle: 'Buscada y no nombrada',
  notNamed: (list, day) => `${list}: no nombrada en la copia del ${day}`,
  notChecked: (lists) => `Sin comprobar, porque solo se guarda un extracto: ${lists}. Esta empresa puede figurar ahí.`,
  allSaid: (company) => `Todo lo que las listas dicen de ${company}`,

  claimsToCheck:
    'Compruebe de qué habla cada afirmación y si concuerda con el estado de la empresa en las listas. Listlight solo ve que ambas cosas están en el mismo fragmento de texto.',
  near: { name: 'este nombre', partNumber: 'un número de pieza con su forma' },

  steps: {
    previous: 'Anterior en la página',
    next: 'Siguiente en la página',
    none: 'Ningún nombre está donde se pueda mostrar.',
  },
};
