import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** Where pages are read, and the first page, in Spanish. */
export const access: Words['access'] = {
  unread: {
    switchedOff: {
      why: 'Listlight está configurado para no leer este sitio.',
      remedy: 'La ventana emergente indica quién lo ha fijado y le permite cambiarlo cuando se puede cambiar.',
    },
    onClick: {
      why: 'Las páginas solo se leen cuando se pide, y para esta no se ha pedido.',
      remedy: 'Pulse «Leer esta página ahora» en la ventana emergente de Listlight.',
    },
  },
  site: {
    title: 'Dónde lee Listlight',
    state: {
      read: (site) => `La lectura está activada para ${site}.`,
      nothingRead: (site) => `La lectura está activada para ${site}, pero de esta página no se ha leído nada.`,
      off: (site) => `No se lee: ${site} no se lee nunca.`,
      click: (site) => `No se lee: las páginas solo se leen al pedirlo (${site}).`,
      notChosen: (site) => `No se lee: ${site} no está entre los sitios elegidos.`,
      withheld: (site) => `No se lee: el navegador no deja entrar a Listlight en ${site}.`,
      withheldUnnamed: 'No se lee: el navegador no deja entrar a Listlight en este sitio.',
      noSite: 'Esta página no pertenece a ningún sitio que se pueda activar o desactivar.',
    },
    legend: (site) => `${site} y todos los sitios que dependen de él`,
    on: 'Leerlo',
    off: 'No leerlo nunca',
    usual: {
      all: 'Como de costumbre: se leen todos los sitios',
      chosen: 'Como de costumbre: solo se leen los sitios elegidos',
      click: 'Como de costumbre: se lee cuando usted lo pide',
    },
    readNow: 'Leer esta página ahora',
    couldNotRead: 'El navegador no permitió a Listlight leer esta página.',
    allow: (site) => `Solicitar al navegador el acceso a ${site}`,
    howToAllow: {
      chromium:
        'Para dar acceso: abra el menú de extensiones en la barra del navegador, elija Listlight y permítalo en este sitio o en todos.',
      firefox:
        'Para dar acceso: abra el menú de extensiones en la barra del navegador, pulse la rueda junto a Listlight y elija «Permitir siempre» para este sitio.',
    },
    locked: 'Su organización ha fijado dónde lee Listlight.',
    failed: 'No se pudo cambiar. Vuelva a intentarlo.',
  },
  where: {
    legend: '¿Dónde debe leer Listlight?',
    all: {
      name: 'En todos los sitios',
      what: 'Se examina cada página que usted abre. Es la opción habitual.',
    },
    chosen: { name: 'En sitios elegidos', what: 'Solo se examinan las páginas de los sitios que usted indique.' },
    click: {
      name: 'Solo cuando lo pida',
      what: 'No se examina nada hasta que usted pulse el botón de Listlight y lo pida.',
    },
  },
  chosen: {
    legend: 'Sitios que se leen',
    offer: 'Plataformas de venta conocidas, a modo de propuesta; ninguna viene elegida:',
    add: 'Otro sitio',
    addHint: 'Un nombre de servidor, como supplier.example',
    addButton: 'Añadir',
    notUnderstood: 'Esto no se reconoce como un sitio. Escriba un nombre de servidor, como supplier.example.',
    remove: (site) => `Quitar ${site}`,
    own: 'Sitios indicados por usted',
    none: 'Aún no hay ningún sitio elegido, así que no se lee nada.',
  },
  welcome: {
    documentTitle: 'Listlight: bienvenida',
    title: 'Listlight ya está aquí',
    lead: 'Busca en las páginas que usted abre nombres de empresas que figuran en listas del gobierno de los Estados Unidos, los marca y muestra lo que dice cada lista, con su cita y su fecha. Qué significa eso lo decide usted.',
    readsTitle: 'Qué lee',
    reads:
      'El texto de las páginas que usted abre, hasta donde lo permita abajo: títulos, descripciones, etiquetas y direcciones de enlaces. Nunca lo que escribe, ni contraseñas, ni editores.',
    staysTitle: 'Nada sale de este dispositivo',
    stays:
      'La búsqueda se hace dentro de su navegador. No hay cuenta, ni servidor, ni estadísticas, ni historial de páginas. Listlight no pide nada a internet, salvo que usted o su organización activen la actualización de las listas, o que usted le haga leer un PDF desde su dirección.',
    tryTitle: 'Pruébelo',
    tryIt: 'Listlight trae una página de muestra de un proveedor inventado, que se muestra sin conexión a internet.',
    tryLink: 'Abrir la página de muestra',
    whereTitle: 'Dónde lee',
    whereLater: 'Puede cambiarlo en cualquier momento; para un solo sitio, en la ventana emergente de Listlight.',
    saved: 'Guardado.',
    notSaved: 'No se pudo guardar. Vuelva a intentarlo.',
    listsTitle: 'Las listas que guarda',
    listsLead: 'Un nombre que falte en una copia marcada como «extracto» puede figurar en la lista de todos modos.',
    listsWaiting: 'Consultando qué listas se guardan…',
    listsFailed: 'La parte de Listlight que guarda las listas no respondió. Vuelva a cargar esta página.',
    listsLink: 'Todo sobre las listas y cómo mantenerlas al día',
    listColumn: 'Lista',
    copyColumn: 'Copia del',
    entriesColumn: 'Entradas guardadas',
    entries: (count, isComplete) =>
      isComplete ? `${count.toLocaleString('es')}, completa` : `${count.toLocaleString('es')}, extracto`,
    entryTitle: 'Cómo abrirlo',
    entry: [
      'El botón de Listlight en la barra del navegador: lo encontrado en esta página. Si no lo ve, abra el menú de extensiones y fíjelo.',
      'El puntero sobre un nombre marcado: una ficha con el motivo, las listas y sus citas.',
      'El botón derecho del ratón sobre un texto seleccionado, un enlace o una imagen: buscarlo en las listas.',
      '«listlight» y un espacio en la barra de direcciones: buscar una empresa por su nombre.',
    ],
    keysTitle: 'Teclas, tal como las tiene su navegador',
    keyNames: {
      _execute_action: 'Abrir Listlight',
      'next-hit': 'Nombre siguiente de la página',
      'previous-hit': 'Nombre anterior de la página',
      'toggle-site': 'Leer este sitio o dejar de leerlo',
    },
    noKey: 'ninguna tecla asignada',
    end: 'Listlight no es asesoramiento jurídico, y un hallazgo es una posible coincidencia (possible match), no una conclusión sobre nadie.',
  },
  sample: {
    documentTitle: 'Página de muestra',
    label:
      'Esto es una muestra. El proveedor, sus precios y sus ofertas son inventados; nada de esta página viene de internet.',
    looking: 'Examinando la página…',
    found: (count) =>
      pluralIn('es', count, {
        one: 'Se encontró # empresa: una posible coincidencia, marcada abajo.',
        other: 'Se encontraron # empresas: posibles coincidencias, marcadas abajo.',
      }),
    nothing: 'No se encontró ningún nombre. Puede que las listas aún no estén cargadas.',
    next: 'Deje el puntero sobre un nombre marcado para ver por qué lo está, o abra lo encontrado:',
    open: 'Mostrar lo encontrado',
    byHand: 'Pulse el botón de Listlight en la barra del navegador.',
    back: 'Volver a la página de bienvenida',
  },
};
