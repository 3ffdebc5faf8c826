import type { Boilerplate } from './define';

export const sv: Boilerplate = {
  code: 'sv',
  headers: {
    from: ['från', 'avsändare'],
    to: ['till', 'mottagare'],
    copy: ['kopia', 'cc'],
    date: ['datum', 'skickat', 'skickades'],
    subject: ['ämne'],
    other: ['svara till', 'prioritet', 'bilagor', 'bifogade filer'],
  },
  originalMessage: ['ursprungligt meddelande', 'originalmeddelande', 'ursprungsmeddelande'],
  sentFrom: ['skickat från', 'skickades från', 'hämta outlook för'],
  sentFromEnds: [],
  signOffs: ['med vänliga hälsningar', 'med vänlig hälsning', 'vänliga hälsningar', 'hälsningar', 'mvh', 'tack'],
  legal: ['om du inte är den avsedda mottagaren'],
  legalHints: ['konfidentiell information'],
  listFooter: [],
  bulk: ['avregistrera', 'avprenumerera', 'visa i webbläsare'],
  banner: [],
  automaticSubjects: ['autosvar', 'automatiskt svar', 'frånvarande'],
  automatic: ['detta är ett automatiskt svar'],
  absence: ['inte på kontoret', 'på semester'],
  absenceDetails: ['tack för ditt', 'när jag är tillbaka', 'brådskande'],
};
