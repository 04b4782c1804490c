import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** A screening as it is copied out of the product, and the buttons that do it, in Spanish. */
export const copy: Words['copy'] = {
  label: 'Copiar como',
  formats: { text: 'Texto', markdown: 'Markdown', json: 'JSON' },
  done: { text: 'Copiado como texto.', markdown: 'Copiado como Markdown.', json: 'Copiado como JSON.' },
  failed: 'El navegador no permitió a Listlight copiarlo.',

  title: 'Nombres encontrados en una página, por Listlight',
  page: 'Página',
  address: 'Dirección',
  readAt: 'Leída',
  answer: 'Respuesta',
  notShown: 'No se muestra',
  companies: 'Empresas',
  places: (count) => pluralIn('es', count, { one: 'encontrada # vez', other: 'encontrada # veces' }),
  whyFound: 'Por qué se encontró',
  onList: (list, namedAs, dates) => `${list}: nombrada como «${namedAs}», ${dates}`,
  reached: (list, words, namedAs) =>
    `${list}: no nombrada; la alcanzan sus palabras «${words}», referidas a ${namedAs}, según `,
  copyOf: (day) => `copia de la lista del ${day}`,
  entryOf: (named, dates) => `entrada de ${named}: ${dates}`,
  brings: 'Qué conlleva la entrada',
  citation: 'Cita',
  reportedLink: 'Vínculo según una fuente, no una inclusión',
  notNamed: (list, day, source) => `${list}: no nombrada en la copia del ${day} (${source})`,
  notChecked: (lists) => `Sin comprobar, porque solo se guarda un extracto: ${lists}`,
  texts: 'Textos de la página',
  onPage: (page) => `página ${page}`,
  notVisible: 'no visible en la página',
  claims: 'Afirmaciones por comprobar',
  claim: (company, claim, near) => `${company}: la página dice «${claim}» cerca de ${near}`,
  lists: 'Listas usadas',
  complete: 'completa',
  excerpt: 'extracto',
  entries: (count) => pluralIn('es', count, { one: '# entrada guardada', other: '# entradas guardadas' }),
  notRead: 'No se pudo leer',
  nothingMissed: 'No se sabe de nada que no se haya podido leer.',
  read: (frames, runs, characters) =>
    [
      pluralIn('es', frames, { one: '# marco', other: '# marcos' }),
      pluralIn('es', runs, { one: '# fragmento de texto', other: '# fragmentos de texto' }),
      pluralIn('es', characters, { one: '# carácter', other: '# caracteres' }),
    ].join(', '),
  foot: (version) =>
    `Listlight ${version}. Encuentra nombres; decide una persona. Un hallazgo es una posible coincidencia (possible match).`,
};
