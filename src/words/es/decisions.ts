import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const entriesOf = (entries: number) => pluralIn('es', entries, { one: '# entrada', other: '# entradas' });

/** A person’s decisions on hits, what they leave out, and the user’s own data, in Spanish. */
export const decisions: Words['decisions'] = {
  form: {
    open: 'No es esta empresa…',
    title: 'No es esta empresa',
    lead: ({ name }) =>
      `${name} no se mostrará donde usted lo decida. La decisión permanece en este dispositivo y puede anularla en cualquier momento.`,
    reason: '¿Por qué no es esta empresa? (obligatorio)',
    reasonHint: 'Para quien lo revise más adelante: qué es en realidad y cómo lo sabe.',
    reasonMissing: 'Diga por qué: una decisión sin motivo no se puede revisar más adelante.',
    where: 'Dónde',
    onSite: ({ site }) => `Solo en ${site}`,
    underSite: ({ site }) => `En ${site} y todos los sitios que dependen de él`,
    everywhereOnly:
      'Este documento no pertenece a ningún sitio: la decisión vale en todos los sitios y en todos los documentos.',
    everywhere: 'En todos los sitios y en todos los documentos',
    which: 'Qué texto',
    anyText: 'Cualquier texto que la nombre',
    theseWords: 'Solo estas palabras, tal como están en la página',
    wordsHint: 'Puede añadir palabras antes o después del nombre, como «Dahua Road».',
    wordsMissing: 'Estas palabras no rodean al nombre en ningún lugar de esta página.',
    by: 'Quién decide (su nombre; puede quedar vacío)',
    byHint: 'Se escribe en sus decisiones y se conserva en los ajustes.',
    submit: 'No mostrarla',
    cancel: 'Cancelar',
    failed: ({ why }) => `No se pudo guardar la decisión: ${why}`,
    done: ({ name }) => `${name} ya no se muestra allí. Lo que no se muestra figura abajo.`,
  },
  leftOut: {
    byDecision: ({ count }) =>
      pluralIn('es', count, {
        one: '# empresa no se muestra: usted decidió que el texto se refiere a otra.',
        other: '# empresas no se muestran: usted decidió que el texto se refiere a otras.',
      }),
    byList: ({ count }) =>
      pluralIn('es', count, {
        one: '# empresa no se muestra: solo está en listas desactivadas.',
        other: '# empresas no se muestran: solo están en listas desactivadas.',
      }),
    byBasis: ({ count }) =>
      pluralIn('es', count, {
        one: '# empresa no se muestra: su fundamento está desactivado.',
        other: '# empresas no se muestran: sus fundamentos están desactivados.',
      }),
    inPart: ({ count }) =>
      `${pluralIn('es', count, { one: 'De # empresa que se muestra', other: 'De # empresas que se muestran' })} se omiten algunos lugares.`,
    listsOff: ({ names }) =>
      `${pluralIn('es', names.length, {
        one: '# lista está desactivada en los ajustes, y aquí no se dice nada de ella',
        other: '# listas están desactivadas en los ajustes, y aquí no se dice nada de ellas',
      })}: ${names.join(', ')}.`,
    places: ({ count }) => pluralIn('es', count, { one: '# lugar', other: '# lugares' }),
    placesOfShown: ({ count }) =>
      pluralIn('es', count, { one: '# lugar; otros se muestran', other: '# lugares; otros se muestran' }),
    listOff: 'Solo en listas desactivadas en los ajustes.',
    basisOff: 'Su fundamento está desactivado en los ajustes.',
    showAgain: 'Volver a mostrarla',
    shownAgain: ({ name }) => `${name} vuelve a mostrarse.`,
    failed: ({ why }) => `No se pudo anular: ${why}`,
  },
  about: {
    somebody: 'alguien en este perfil del navegador',
    decided: ({ by, day }) => `Decidido por ${by} el ${day}.`,
    reason: ({ reason }) => `Motivo: «${reason}»`,
    onSite: ({ site }) => `Vale en ${site}.`,
    underSite: ({ site }) => `Vale en ${site} y en todos los sitios que dependen de él.`,
    everywhere: 'Vale en todos los sitios.',
    forWords: ({ text }) => `Solo para las palabras «${text}».`,
    forAny: 'Para cualquier texto que la nombre.',
  },
  reopened: {
    title: 'Se muestra de nuevo: su registro ha cambiado',
    decided: ({ by, day, name }) =>
      `El ${day}, ${by} decidió que no se trata de ${name}. Eso se basaba en un registro anterior, así que la posible coincidencia vuelve a valer hasta que alguien decida de nuevo.`,
    changed: 'Qué ha cambiado desde entonces:',
    unknown: 'No se puede expresar en palabras qué ha cambiado.',
    change: {
      gone: 'Las listas guardadas ahora no contienen esa empresa.',
      name: ({ was, is }) => `Su nombre es ahora «${is}»; antes era «${was}».`,
      namesAdded: ({ names }) => `Nombres añadidos: ${names.join('; ')}.`,
      namesGone: ({ names }) => `Nombres que ya no están: ${names.join('; ')}.`,
      listingAdded: ({ list }) => `Se añadió una inclusión: ${list}.`,
      listingGone: ({ list }) => `Ya no consta una inclusión: ${list}.`,
      listingChanged: ({ list }) => `Ha cambiado lo que dice de ella esta lista: ${list}.`,
      linkAdded: ({ to }) => `Una fuente habla ahora de un vínculo con otra empresa: ${to}.`,
      linkGone: ({ to }) => `Ninguna fuente habla ya de un vínculo con otra empresa: ${to}.`,
      linkChanged: ({ to }) => `Se describe de otro modo un vínculo con otra empresa: ${to}.`,
      other: 'Su sede, su nombre en otra escritura, o de qué clase es uno de los nombres.',
    },
    drop: 'Anular la decisión anterior',
  },
  page: {
    title: 'Decisiones',
    lead: 'Casos en los que alguien en este perfil del navegador decidió que no se trata de la empresa que un texto parece nombrar. Allí la empresa no se muestra, ni se resalta, ni se cuenta; las páginas dicen cuántas empresas omiten.',
    none: 'Aún no se ha decidido nada. En la ventana emergente, cada empresa termina con «No es esta empresa…».',
    count: ({ count, reopened }) => {
      const inForce = pluralIn('es', count, { one: '# decisión vigente', other: '# decisiones vigentes' });
      return reopened === 0
        ? `${inForce}.`
        : `${inForce}; ${pluralIn('es', reopened, { one: '# está abierta de nuevo', other: '# están abiertas de nuevo' })}, porque el registro ha cambiado.`;
    },
    table: 'Decisiones, primero las abiertas de nuevo',
    company: 'Empresa',
    state: 'Estado',
    scope: 'Dónde y para qué texto',
    who: 'Quién y cuándo',
    why: 'Por qué',
    doing: 'Acción',
    states: {
      'in-force': 'vigente',
      reopened: 'abierta de nuevo',
      withdrawn: ({ day }) => `anulada el ${day}`,
    },
    restsOnTitle: 'En qué se basa',
    restsOn: ({ lists, version, hash }) =>
      `Listas de entonces: ${lists}. Versión ${version}. SHA-256 del registro: ${hash}.`,
    withdraw: 'Anular',
    withdrawOf: ({ name }) => `Anular la decisión sobre ${name}`,
    withdrawn: ({ name }) => `Se anuló la decisión sobre ${name}. Queda constancia de ella abajo.`,
    history: ({ count }) => pluralIn('es', count, { one: '# decisión anulada', other: '# decisiones anuladas' }),
    failed: ({ why }) => `No se pudieron leer las decisiones: ${why}`,
  },
  data: {
    title: 'Sus datos',
    lead: 'Los ajustes, las decisiones, sus propias listas, las revisiones con sus pruebas y las listas de nombres se guardan en este perfil del navegador y en ningún otro lugar.',
    exportTitle: 'Llevárselos',
    exportLead:
      'Todo lo suyo en un solo archivo: los ajustes, las decisiones con el registro en que se basan y las listas propias con sus entradas. Las listas oficiales no se incluyen; las revisiones, las pruebas y las listas de nombres se exportan en la mesa de trabajo.',
    exportButton: 'Exportar a un archivo',
    exportOff: 'Su organización ha desactivado la exportación.',
    exported: ({ name }) => `Exportado a ${name}.`,
    exportFailed: ({ why }) => `No se exportó nada: ${why}`,
    importTitle: 'Traerlos de vuelta',
    importLead:
      'Un archivo exportado aquí o en otro lugar se examina primero; no se adopta nada antes de que usted lo diga, y no se pierde ninguna decisión ni ninguna lista que haya aquí.',
    importLabel: 'Archivo que importar',
    imported:
      'El archivo se adoptó. A continuación, las listas propias se agrupan con las demás, lo que puede tardar un minuto.',
    importFailed: ({ why }) => `El archivo no se adoptó por completo: ${why}`,
    refused: ({ why }) => `El archivo no se adoptó: algo en él no está como se exportó (${why}).`,
    faults: {
      'too-large': 'El archivo no se adoptó: supera los 256 MB.',
      'no-json': 'El archivo no se adoptó: está dañado o cortado, o no es un archivo de este tipo.',
      'too-deep': 'El archivo no se adoptó: tiene más niveles anidados que cualquier archivo exportado aquí.',
      'forbidden-name':
        'El archivo no se adoptó: contiene un nombre que no tiene ninguna exportación, como «__proto__».',
      'other-file': 'El archivo no se adoptó: no lo exportó Listlight.',
      'newer-version':
        'El archivo no se adoptó: lo escribió una versión más reciente de Listlight. Actualice primero Listlight.',
    },
    preview: {
      title: 'Qué se adoptaría',
      from: ({ when, version }) => `Exportado el ${when} por la versión ${version}.`,
      parts: { settings: 'Ajustes', decisions: 'Decisiones', ownLists: 'Listas propias' },
      settings: ({ names }) =>
        names.length === 0
          ? 'Son los mismos que aquí: no cambia nada.'
          : `${pluralIn('es', names.length, { one: 'Cambia # ajuste', other: 'Cambian # ajustes' })}: ${names.join(', ')}. Los sitios, las actualizaciones y las agrupaciones del archivo se suman a los de aquí; en todo lo demás, el valor del archivo sustituye al de aquí.`,
      settingsLeft: ({ names }) => `No entendido, y omitido: ${names.join(', ')}.`,
      decisions: {
        none: 'El archivo no contiene ninguna.',
        added: ({ count }) =>
          pluralIn('es', count, { one: '# decisión es nueva aquí.', other: '# decisiones son nuevas aquí.' }),
        replaced: ({ count }) =>
          pluralIn('es', count, {
            one: '# decisión es más reciente en el archivo y sustituye a la de aquí.',
            other: '# decisiones son más recientes en el archivo y sustituyen a las de aquí.',
          }),
        kept: ({ count }) =>
          pluralIn('es', count, {
            one: '# decisión ya está aquí, igual de reciente o más, y se queda.',
            other: '# decisiones ya están aquí, igual de recientes o más, y se quedan.',
          }),
      },
      noLists: 'El archivo no contiene ninguna.',
      fates: {
        new: ({ name, entries }) => `Se añade «${name}», con ${entriesOf(entries)}.`,
        same: ({ name }) => `«${name}» ya está aquí, con las mismas entradas.`,
        beside: ({ name, entries }) =>
          `Aquí hay una lista con este nombre y otras entradas. Se conservan las dos: la del archivo, con ${entriesOf(entries)}, como «${name}».`,
      },
      take: 'Adoptar lo elegido',
      busy: 'Adoptando…',
      cancel: 'Dejar todo como está',
    },
    settingNames: {
      where: 'dónde se leen las páginas',
      sitesOn: 'sitios que se leen',
      sitesOff: 'sitios que no se leen nunca',
      listsOff: 'listas desactivadas',
      basesOff: 'fundamentos desactivados',
      highlightStyle: 'forma de resaltar',
      roles: 'en calidad de qué consulta',
      reviewer: 'quién decide',
      language: 'idioma',
      sourcesOn: 'listas que se actualizan automáticamente',
      joinsApart: 'entradas separadas de empresas',
    },
    resetTitle: 'Olvidarlos',
    resetLead:
      'Las listas oficiales quedan como están; lo que se olvide aquí solo estará en un archivo que usted haya exportado.',
    resetSettings: 'Restablecer los ajustes…',
    resetSettingsQuestion:
      'Todos los ajustes vuelven a ser los de después de la instalación. Las decisiones y las listas propias se conservan.',
    resetSettingsYes: 'Restablecer los ajustes',
    resetAll: 'Olvidar todo lo mío…',
    resetAllLead:
      'Desaparecerían los ajustes, todas las decisiones, todas las listas propias, todas las revisiones con sus pruebas y todas las listas de nombres. Expórtelos antes, los de la mesa de trabajo allí, si puede volver a necesitarlos.',
    resetAllGoOn: 'Continuar sin otra exportación…',
    resetAllQuestion:
      'Esto no se puede deshacer. ¿Olvidar los ajustes, las decisiones, las listas propias, las revisiones, las pruebas y las listas de nombres?',
    resetAllYes: 'Olvidar todo',
    resetDone: { settings: 'Se restablecieron los ajustes.', everything: 'Se olvidó todo lo suyo.' },
    resetFailed: ({ why }) => `No se olvidó todo: ${why}`,
  },
};
