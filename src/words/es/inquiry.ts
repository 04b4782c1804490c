/** A letter to the vendor of a page, and its form, in Spanish. */
export const inquiry = {
  open: 'Preguntar al proveedor…',
  title: 'Una carta al proveedor',
  lead: 'Un borrador que pregunta por el fabricante, el modelo y la declaración sobre el § 889, con lo que dice la página y lo que dicen las listas. Léalo, cámbielo y envíelo usted: Listlight no envía nada.',
  language: 'Idioma de la carta',
  english: 'Inglés',
  subjectLabel: 'Asunto',
  bodyLabel: 'Carta',
  copy: 'Copiar la carta',
  copied: 'Copiada.',
  notCopied: 'El navegador no permitió a Listlight copiarla. Está seleccionada.',
  mail: 'Abrir como correo',
  mailCut:
    'La carta es demasiado larga para un borrador de correo: allí queda cortada, y así se indica en ella. Es mejor copiarla.',
  close: 'Cerrar',
  letter: {
    subject: ({ title }: { title: string }) => `Consulta sobre fabricante y modelo: ${title}`,
    greeting: 'Estimados señores:',
    opening: 'Estamos comprobando quién fabrica los productos de esta página suya:',
    readOn: ({ moment }: { moment: string }) => `leída el ${moment}`,
    names: 'Lo que dice la página, y lo que dicen listas y fuentes públicas de las empresas que puede nombrar:',
    onPage: ({ context }: { context: string }) => `En la página: «…${context}…»`,
    hint: ({ name }: { name: string }) =>
      `Esto es solo un indicio: el número o la marca se parece a los de ${name}. No dice quién fabrica el producto ni es una inclusión en una lista.`,
    noConclusion:
      'Que una página nombre una empresa no significa que esta fabrique un producto, y no sacamos de ello ninguna conclusión. Les preguntamos a ustedes porque lo saben.',
    asked: 'Les rogamos que nos indiquen, para cada producto de la página al que esto pueda referirse:',
    questions: [
      'quién lo fabrica, también si lleva otra marca;',
      'el número de modelo del fabricante, y el suyo si es otro;',
      'si es, o contiene, equipo cubierto por § 889 de la NDAA FY2019 (Pub. L. 115-232 § 889(f)(3); FAR 52.204-25), sea cual sea el fabricante;',
      'la declaración que hacen al respecto, por ejemplo según FAR 52.204-24 o 52.204-26, con su fecha; y un documento del fabricante que lo muestre, si lo hay.',
    ],
    otherwise:
      'Si la página nombra una empresa por otro motivo, por ejemplo un accesorio compatible, basta con una línea que lo diga.',
    closing: 'Atentamente,\n\n[nombre, organización]',
    mailRest: '[El resto no cabía en este borrador: copie la carta entera desde Listlight.]',
  },
};
