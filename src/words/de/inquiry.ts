/** A letter to the vendor of a page, and its form, in German. */
export const inquiry = {
  open: 'Beim Anbieter nachfragen…',
  title: 'Ein Brief an den Anbieter',
  lead: 'Ein Entwurf, der nach Hersteller, Modell und einer Erklärung zu § 889 fragt, mit dem, was auf der Seite steht, und dem, was belegt ist. Lesen und ändern Sie ihn, und senden Sie ihn selbst: Listlight sendet nichts.',
  language: 'Sprache des Briefs',
  english: 'Englisch',
  subjectLabel: 'Betreff',
  bodyLabel: 'Brief',
  copy: 'Brief kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser ließ Listlight nicht kopieren. Der Brief ist markiert.',
  mail: 'Als Mail öffnen',
  mailCut:
    'Der Brief ist zu lang für einen Mailentwurf: Dort steht er gekürzt, mit einem Hinweis darauf. Kopieren Sie ihn besser.',
  close: 'Schließen',
  letter: {
    subject: ({ title }: { title: string }) => `Frage nach Hersteller und Modell: ${title}`,
    greeting: 'Sehr geehrte Damen und Herren,',
    opening: 'wir prüfen, wer die Produkte auf dieser Ihrer Seite herstellt:',
    readOn: ({ moment }: { moment: string }) => `gelesen am ${moment}`,
    names:
      'Was auf der Seite steht, und was öffentliche Listen und Quellen zu den Unternehmen sagen, die sie nennen könnte:',
    onPage: ({ context }: { context: string }) => `Auf der Seite: „…${context}…“`,
    hint: ({ name }: { name: string }) =>
      `Das ist nur ein Hinweis: Die Nummer oder Marke gleicht denen von ${name}. Wer das Produkt herstellt, sagt sie nicht, und ein Listeneintrag ist sie nicht.`,
    noConclusion:
      'Dass eine Seite ein Unternehmen nennt, heißt nicht, dass es ein Produkt herstellt, und wir schließen daraus nichts. Wir fragen Sie, weil Sie es wissen.',
    asked: 'Bitte teilen Sie uns zu jedem Produkt der Seite mit, das dies betreffen kann:',
    questions: [
      'wer es herstellt, auch wenn es eine andere Marke trägt;',
      'die Modellnummer des Herstellers, und Ihre, wenn sie anders lautet;',
      'ob es Ausrüstung ist oder enthält, die § 889 des NDAA FY2019 erfasst (Pub. L. 115-232 § 889(f)(3); FAR 52.204-25), von welchem Hersteller auch immer;',
      'welche Erklärung Sie dazu abgeben, etwa nach FAR 52.204-24 oder 52.204-26, mit Datum; und ein Dokument des Herstellers, das es zeigt, sofern es eines gibt.',
    ],
    otherwise:
      'Nennt die Seite ein Unternehmen aus einem anderen Grund, etwa wegen eines passenden Zubehörs, genügt eine Zeile dazu.',
    closing: 'Mit freundlichen Grüßen\n\n[Name, Organisation]',
    mailRest: '[Der Rest passte nicht in diesen Entwurf: Kopieren Sie den ganzen Brief aus Listlight.]',
  },
};
