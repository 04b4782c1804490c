import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';
import { policy } from './policy.ts';

/** The settings page and what an organisation has set, in Spanish. */
export const settings: Words['settings'] = {
  title: 'Ajustes',
  lead: 'Cada cambio vale de inmediato y permanece en este dispositivo.',
  reading: 'Leyendo los ajustes…',
  notRead: (why) => `No se pudieron leer los ajustes: ${why}`,
  tryAgain: 'Reintentar',
  saved: (what) => `Guardado: ${what}.`,
  notSaved: (what, why) => `No guardado: ${what}. El navegador dice: ${why}`,
  policy,

  where: {
    title: 'Dónde se leen las páginas',
    all: 'En todos los sitios',
    allMeans:
      'Se buscan nombres en cada página que el navegador deja ver a Listlight, salvo en los sitios excluidos abajo.',
    chosen: 'Solo en sitios elegidos',
    chosenMeans: 'Solo se leen las páginas de los sitios de abajo. En los demás no se mira ningún texto.',
    click: 'Solo cuando lo pida',
    clickMeans: 'No se lee ninguna página hasta que usted lo pida en la ventana emergente, página por página.',
    browsersOwn:
      'El acceso a sitios que fija el propio navegador prevalece: donde no deja entrar a Listlight, no se lee nada.',
  },
  sites: {
    on: 'Sitios elegidos',
    onMeans: 'Un sitio incluye también sus subdominios.',
    onUnused: 'Solo cuentan mientras arriba esté elegido «Solo en sitios elegidos».',
    noneOn: 'No hay ningún sitio elegido, así que no se lee ninguna página.',
    noneOnUnused: 'No hay ningún sitio elegido.',
    off: 'Sitios excluidos',
    offMeans: 'No se leen nunca, sea cual sea el resto de los ajustes. Un sitio incluye también sus subdominios.',
    noneOff: 'No hay ningún sitio excluido.',
    name: 'Nombre o dirección de un sitio',
    add: 'Añadir',
    remove: 'Quitar',
    removeSite: (site) => `Quitar ${site}`,
    marketplaces: 'Plataformas de venta para elegir',
    marketplacesMean: 'Los conocidos, como oferta: ninguno se ha elegido por usted.',
    noName: (text) =>
      `«${text}» no es el nombre de ningún sitio. Escriba un nombre como shop.example.com, o pegue la dirección de una página.`,
    isThere: (site) => `${site} ya está en la lista.`,
    added: (site) => `${site} añadido`,
    removed: (site) => `${site} quitado`,
  },
  lists: {
    title: 'Listas',
    lead: 'Mientras una lista está desactivada, lo que dice se omite dondequiera que se muestren empresas: en las páginas, en la ventana emergente y en el número del botón. La lista en sí se conserva y se mantiene al día.',
    allOn: (count) =>
      pluralIn('es', count, {
        one: 'La única lista guardada está activada.',
        other: 'Las # listas guardadas están activadas.',
      }),
    someOff: (off, count) =>
      pluralIn('es', off, {
        one: `# de ${count} listas guardadas está desactivada: lo que dice no se muestra.`,
        other: `# de ${count} listas guardadas están desactivadas: lo que dicen no se muestra.`,
      }),
    allOff: 'Todas las listas guardadas están desactivadas: no se muestra nada en ninguna página.',
    offMeans: (meaning) => `Mientras está desactivada, no se le informa de esto: ${meaning}`,
    own: 'lista de su organización',
    ownOffMeans: 'Mientras está desactivada, no se le informa de que un nombre figura en la lista de su organización.',
    turnedOn: (list) => `${list} activada`,
    turnedOff: (list) => `${list} desactivada`,
  },
  bases: {
    title: 'Fundamentos por los que se muestra una empresa',
    lead: 'Una empresa se muestra por el fundamento más fuerte de los que están activados.',
    listed: 'La propia lista contiene el nombre.',
    derived:
      'La alcanzan las propias palabras de una lista, como «subsidiaries and affiliates» (filiales y empresas vinculadas); que esta empresa lo sea lo dice la fuente indicada.',
    affiliated:
      'Una fuente citada habla de un vínculo con una empresa incluida en una lista; ninguna lista leída la nombra.',
    hint: 'Un número de pieza o una marca que se atribuye a un fabricante; nunca una inclusión en una lista.',
    notShown:
      'Desactivado: no se muestra ninguna empresa solo por este fundamento, ni se marca ninguna en las páginas.',
    turnedOn: (basis) => `«${basis}» activado`,
    turnedOff: (basis) => `«${basis}» desactivado`,
  },
  highlight: {
    title: 'Nombres en la página',
    full: 'Con color y una línea',
    lines: 'Solo con una línea',
    linesMeans: 'Del color del texto; el tipo de línea indica el fundamento.',
    off: 'Sin marcar',
    offMeans: 'Los nombres se encuentran y se cuentan igualmente. El lugar al que usted salta se sigue mostrando.',
    specimen: 'Así se ven:',
    forcedColours:
      'Mientras estén activados los colores de alto contraste del sistema, este navegador pinta cada nombre encontrado como un recuadro relleno, se elija aquí lo que se elija.',
    specimenText: {
      listed: 'un nombre que figura en una lista',
      derived: 'un nombre al que alcanza el texto de una lista',
      affiliated: 'un nombre con un vínculo según una fuente',
      hint: 'un número de pieza',
    },
  },
  roles: {
    title: 'Qué significa una inclusión, y para quién',
    lead: 'Las empresas se acompañan de una frase sobre lo que significa su inclusión. Si no se elige nada, se dice para todos.',
    chosen: (role) => `«${role}» elegido`,
    notChosen: (role) => `«${role}» ya no elegido`,
    names: {
      'federal-buyer': 'Comprar para el gobierno federal',
      grantee: 'Gastar subvenciones o préstamos federales',
      'private-buyer': 'Comprar en el ámbito privado',
      exporter: 'Exportar a la empresa',
      investor: 'Tener valores de la empresa',
    },
  },
  reviewer: {
    title: 'Su nombre en las decisiones y las pruebas',
    label: 'Nombre',
    means:
      'Se escribe en cada decisión que usted toma sobre una posible coincidencia y en cada registro de prueba que guarda. Permanece en este dispositivo salvo que usted lo exporte.',
  },
  language: {
    title: 'Idioma',
    label: 'Idioma de Listlight',
    auto: 'El del navegador',
    saved: (language) => `idioma: ${language}`,
    means: 'Los nombres, las citas y las palabras de la ley quedan en inglés.',
  },
  updates: {
    title: 'Actualización de las listas',
    none: 'Ninguna fuente se lee automáticamente.',
    some: (count) =>
      pluralIn('es', count, {
        one: '# fuente se lee automáticamente.',
        other: '# fuentes se leen automáticamente.',
      }),
    change: 'Activar o desactivar fuentes',
    locked: 'Su organización ha fijado qué fuentes se leen; aquí no se puede cambiar.',
    mirror: 'Se lee del servidor espejo que ha fijado su organización.',
    fromMirror:
      'Una fuente activada se lee, como mucho una vez al día, del servidor espejo que su organización ha fijado en lugar de los servidores oficiales, y se valora como si viniera de estos. La petición no dice nada de usted ni de las páginas que lee.',
  },
  shortcuts: {
    title: 'Teclas',
    command: 'Qué hace',
    key: 'Tecla',
    noKey: 'ninguna asignada',
    openPopup: 'Abrir la ventana emergente',
    open: 'Cambiar las teclas en el navegador',
    notOpened: (why) => `El navegador no abrió su página de teclas: ${why}`,
    howChromium:
      'Las teclas se cambian en la página del propio navegador, chrome://extensions/shortcuts; en Edge, edge://extensions/shortcuts.',
    howFirefox:
      'Las teclas se cambian en about:addons: elija la rueda dentada y luego la gestión de los atajos de extensiones (Manage Extension Shortcuts).',
  },
};
