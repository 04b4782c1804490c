import { pluralIn } from '../plural.ts';

/** Evidence packs, in Spanish. */
export const packs = {
  title: 'Paquete de pruebas',
  lead: 'Un solo archivo con cada página como fila, cada prueba con sus imágenes y los textos leídos: para leer, imprimir y entregar. Quien lo reciba puede comprobar que nada ha cambiado.',
  privacy:
    'Contiene las direcciones y los textos de todas estas páginas, también lo que mostraban de usted. Revíselo antes de entregarlo.',
  button: 'Exportar como paquete',
  cancel: 'Cancelar',
  working: ({ done, total }: { done: number; total: number }) =>
    `Se está preparando el paquete: ${done} de ${total} archivos…`,
  done: ({ name, size }: { name: string; size: string }) =>
    `${name} (${size}) se ha entregado al navegador para guardarlo.`,
  missing: ({ count }: { count: number }) =>
    pluralIn('es', count, {
      one: '# imagen o texto ya no está en este dispositivo y falta en él.',
      other: '# imágenes o textos ya no están en este dispositivo y faltan en él.',
    }),
  tooLarge: ({ size, most }: { size: string; most: string }) =>
    `Las imágenes ocupan ${size}; un paquete admite como máximo ${most}. Guarde lo que va junto en revisiones más pequeñas.`,
  failed: ({ why }: { why: string }) => `No se pudo crear el paquete: ${why}`,
  head: 'Huella de este paquete',
  headWhy:
    'Anote la huella donde no pueda cambiarla quien tenga el paquete, por ejemplo en un correo a un colega: con ella se descubre cualquier cambio posterior. Sin ella solo se descubren daños y cambios que dejaron intactas las sumas del paquete.',
  copy: 'Copiar la huella',
  copied: 'Copiada.',
  notCopied: 'El navegador no permitió a Listlight copiarla. Está seleccionada.',
  verify: 'Para comprobar un paquete, con una copia del código fuente de Listlight:',
};
