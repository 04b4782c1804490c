/** A letter to the vendor of a page, and the form that it is written in. */
export const inquiry = {
  open: 'Ask the vendor…',
  title: 'A letter to the vendor',
  lead: 'A draft that asks for maker, model and § 889 representation, with what the page says and what is on record. Read it, change it, and send it yourself: Listlight sends nothing.',
  language: 'Language of the letter',
  english: 'English',
  subjectLabel: 'Subject',
  bodyLabel: 'Letter',
  copy: 'Copy the letter',
  copied: 'Copied.',
  notCopied: 'The browser did not let Listlight copy it. It is selected.',
  mail: 'Open as a mail',
  mailCut: 'The letter is too long for a mail draft: there it is cut, and says so. Copy it instead.',
  close: 'Close',
  letter: {
    subject: ({ title }: { title: string }) => `Question about maker and model: ${title}`,
    greeting: 'Dear Sir or Madam,',
    opening: 'We are checking who makes the products on this page of yours:',
    readOn: ({ moment }: { moment: string }) => `as read on ${moment}`,
    names: 'What the page says, and what public lists and sources say of the companies that it may name:',
    onPage: ({ context }: { context: string }) => `On the page: “…${context}…”`,
    hint: ({ name }: { name: string }) =>
      `This is only a hint: the number or brand is like those of ${name}. It does not say who makes the product, and it is no listing.`,
    noConclusion:
      'That a page names a company does not say that the company makes a product, and we draw no conclusion from it. We ask you, because you know.',
    asked: 'Please tell us for each product on the page that this may concern:',
    questions: [
      'who makes it, also where it bears another brand;',
      'its maker’s model number, and yours where it is another;',
      'whether it is, or has in it, equipment that § 889 of the NDAA FY2019 covers (Pub. L. 115-232 § 889(f)(3); FAR 52.204-25), of whichever maker;',
      'the representation that you make on this, such as that under FAR 52.204-24 or 52.204-26, with its date; and a document of the maker that shows it, if there is one.',
    ],
    otherwise:
      'If the page names a company for another reason, such as an accessory that fits, a line that says so is enough.',
    closing: 'Thank you,\n\n[name, organisation]',
    mailRest: '[The rest did not fit into this draft: copy the whole letter from Listlight.]',
  },
};
