import type { Words } from '../../words.ts';

/** Where official lists can be had, in Spanish. */
export const sources: Words['lists']['sources'] = {
  title: 'Fuentes oficiales',
  about:
    'Una fuente activada se lee de su servidor oficial, como mucho una vez al día. La petición no dice nada de usted ni de las páginas que lee.',
  none: 'Esta versión no conoce ninguna fuente.',
  carries: (lists, host) => `${lists} · de ${host}`,
  byItself: 'Actualizar automáticamente',
  now: 'Actualizar ahora',
  noPermission: (host) => `El navegador aún no permite a Listlight acceder a ${host}; ambos botones lo solicitan.`,
  notAllowed: (host) => `No se permitió al navegador acceder a ${host}, así que no se hizo nada.`,
  notAsked: (host, error) => `No se pudo solicitar al navegador el acceso a ${host}: ${error}`,
  neverRead: 'Nunca leída en este dispositivo.',
  next: (when) => `Próxima consulta: ${when}.`,
  nonePlanned: 'No hay nada previsto.',
  exactly: 'En detalle',
  news: (name, result) => `${name}: ${result}`,
  job: {
    phases: {
      reading: (name) => `Lectura: ${name}`,
      storing: (name) => `Guardado de las entradas: ${name}`,
      joining: (name) => `Agrupación de las entidades: ${name}`,
      indexing: (name) => `Preparación de los nombres: ${name}`,
      activating: (name) => `Puesta en uso: ${name}`,
    },
    so: (phase, done) => `${phase}, ${done}`,
    soFar: (phase, done, total) => `${phase}, ${done} de ${total}`,
    percent: (phase, percent) => `${phase}, ${percent} %`,
    progress: (name) => `Progreso: ${name}`,
    cancel: 'Cancelar',
  },
  failures: {
    NETWORK: 'No se pudo acceder a la lista. Compruebe la conexión; se reintentará automáticamente.',
    NO_PERMISSION: 'El navegador no permite a Listlight acceder al sitio de la lista. Permítalo y vuelva a actualizar.',
    LOGIN_PAGE:
      'En lugar de la lista llegó una página web, como las que envían las redes con página de acceso. Inicie sesión en la red y vuelva a actualizar.',
    HTTP_STATUS: 'El servidor de la lista no la entregó. Se reintentará automáticamente.',
    TIMEOUT: 'El servidor de la lista tardó demasiado. Se reintentará automáticamente.',
    CUT_OFF: 'La lista se interrumpió antes de su final, así que no se usó nada de ella.',
    TOO_LARGE: 'El archivo es mucho mayor de lo que esta lista llega a ser, así que no se usó nada de él.',
    BAD_ENCODING: 'Los caracteres del archivo no son los de esta lista, así que no se usó nada de él.',
    UNKNOWN_FORMAT: 'No es ninguno de los archivos que lee Listlight.',
    BAD_FORMAT:
      'El archivo está dañado, o tiene una forma más reciente que la que lee esta versión, así que no se usó nada de él.',
    NOT_PLAUSIBLE: 'Al archivo le faltan entradas que la lista debe tener, así que no se usó nada de él.',
    NO_ROOM: 'No hay espacio suficiente en este dispositivo para la lista.',
    DATABASE: 'Falló el almacenamiento del navegador.',
  },
};
