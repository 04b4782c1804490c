import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What each list means for whom, as its citation in the model says it; no advice, no verdict. */
const sentences: Words['meanings']['sentences'] = {
  'us-bis-el': {
    'private-buyer':
      'La Entity List regula las exportaciones, reexportaciones y transferencias en las que una entidad incluida interviene como comprador, consignatario o usuario final; por sí misma no dice nada sobre comprarle a ella.',
    exporter:
      'Exportar, reexportar o transferir artículos sujetos a las EAR requiere una licencia del BIS cuando una entidad incluida interviene en la operación como comprador, consignatario o usuario final; la entrada dice para qué artículos y cómo se examinan las solicitudes.',
  },
  'us-bis-uvl': {
    'private-buyer':
      'La Unverified List se refiere a las exportaciones, reexportaciones y transferencias en las que una entidad incluida es parte en la operación (party to the transaction); por sí misma no dice nada sobre comprarle a ella.',
    exporter:
      'Cuando una entidad incluida es parte en la operación (party to the transaction), las excepciones de licencia (license exceptions) quedan suspendidas, y hace falta una declaración de esa parte (UVL statement) antes de exportar, reexportar o transferir artículos que no requieren licencia.',
  },
  'us-bis-dpl': {
    exporter:
      'Nadie puede participar en una operación que la orden de denegación (denial order) de una persona incluida no permita.',
  },
  'us-bis-meu': {
    exporter:
      'Exportar, reexportar o transferir a una entidad incluida artículos del Supplement No. 2 to Part 744 requiere una licencia del BIS.',
  },
  'us-ndaa-889': {
    'federal-buyer':
      'Un organismo federal no puede adquirir ni obtener equipos o servicios cubiertos (covered), ni equipos, sistemas o servicios que los usen como componente sustancial o esencial de un sistema o como tecnología crítica (critical technology) en él, ni contratar con una entidad que use tales equipos, sistemas o servicios. Los equipos de telecomunicaciones de Huawei y ZTE están cubiertos para cualquier fin; los equipos de videovigilancia y de telecomunicaciones de Hytera, Hikvision y Dahua están cubiertos cuando se destinan a la seguridad pública, la protección de instalaciones del gobierno, la vigilancia de la seguridad física de infraestructuras críticas y otros fines de seguridad nacional.',
    grantee:
      'El dinero de subvenciones y préstamos federales no puede usarse para adquirir u obtener equipos o servicios cubiertos (covered).',
    'private-buyer':
      '§ 889 obliga a los organismos federales, a quienes contratan con ellos y a quienes gastan subvenciones o préstamos federales; por sí misma no dice nada sobre otras compras.',
  },
  'us-fcc-covered': {
    grantee:
      'Las subvenciones federales de programas de la FCC, entre ellos el servicio universal (universal service), para los gastos de capital de servicios avanzados de comunicaciones (advanced communications service) no pueden usarse para obtener equipos o servicios cubiertos (covered), ni para mantener los obtenidos antes.',
    'private-buyer':
      'Cuando la entrada cubre equipos, estos no obtienen nuevas autorizaciones de la FCC; para algunos fabricantes hay información de que terminan la importación y la venta de lo autorizado antes, como dicen la entrada y sus notas. La lista no impide usar los equipos que ya se poseen.',
  },
  'us-dod-1260h': {
    'federal-buyer':
      'Desde el 30 de junio de 2026, el Departamento de Defensa (Department of Defense) no puede contratar con una empresa incluida ni con una entidad que esta controle; la lista no regula por sí misma a otros organismos.',
    'private-buyer':
      'La restricción afecta a los contratos del Departamento de Defensa (Department of Defense); por sí misma la lista no dice nada sobre compras privadas.',
  },
  'us-ofac-ns-cmic': {
    'private-buyer':
      'La orden se refiere a valores que cotizan en bolsa; por sí misma no dice nada sobre comprar los productos de una empresa incluida.',
    exporter:
      'La orden se refiere a valores que cotizan en bolsa; por sí misma no dice nada sobre exportar a una empresa incluida.',
    investor:
      'Las personas de los Estados Unidos (U.S. persons) no pueden comprar ni vender valores de una empresa incluida que coticen en bolsa, ni derivados de ellos; la orden por sí misma no bloquea sus bienes.',
  },
  'us-dhs-uflpa': {
    'private-buyer':
      'Se presume que las mercancías fabricadas total o parcialmente por una entidad incluida se han hecho con trabajo forzoso, y no pueden entrar en los Estados Unidos salvo que se rebata la presunción.',
    exporter:
      'La ley se refiere a las importaciones a los Estados Unidos; por sí misma no dice nada sobre exportar a una entidad incluida.',
  },
};

/** What a listing means for whom, in Spanish. */
export const meanings: Words['meanings'] = {
  roleNames: {
    'federal-buyer': 'Comprador federal',
    grantee: 'Beneficiario de subvenciones o préstamos',
    'private-buyer': 'Comprador privado',
    exporter: 'Exportador a la empresa',
    investor: 'Inversor',
  },
  picker: {
    label: 'Mostrar para',
    all: 'todos los roles',
    several: (count) => pluralIn('es', count, { one: '# rol', other: '# roles' }),
  },
  title: 'Qué significa esto',
  byRole: 'Qué significa esto según su rol',
  sentences,
  ofNamedCompany: (named, reachWords) =>
    `Lo que significa la lista se refiere a ${named}. Aquí solo vale en la medida en que esta empresa sea una de sus «${reachWords}», cosa que dice una fuente y no la lista.`,
  ofNamedMaker: (named) =>
    `Lo que significa la lista se refiere a los equipos de ${named}. Aquí solo vale en la medida en que ${named} fabrique lo que lleva esta marca, cosa que dice una fuente y no la lista.`,
  linkIsNoListing:
    'Un vínculo del que habla una fuente no es una inclusión: lo que una lista significa para la otra empresa no vale para esta.',
};
