import type { ActPatterns } from '../../define';

/** What is asked for and promised by a day, and the days of meetings; a commitment is made of them. */
export const promises: readonly ActPatterns[] = [
  {
    act: 'asks-for-payment',
    patterns: [
      'können|könnten|könntest|kannst|würden|würdest sie|du ... @pay',
      'bitte|bitten ... @pay|@payment|zahlung|überweisung',
      'bis .. @near-date ... zu zahlen|überweisen|begleichen',
    ],
    unless: ['wir|ich .. zahlen|zahle|überweise|überweisen .. @near-date|gern', 'warten|entschuldig*'],
    examples: ['Können Sie bis Freitag zahlen?', 'Bitte überweisen Sie den Betrag bis Monatsende.'],
    lookAlikes: ['Bitte warten Sie noch mit der Zahlung.'],
  },
  {
    act: 'promises-material',
    patterns: [
      'schicke|schicken|sende|senden|liefere|liefern|lade|laden|reiche|reichen|maile|gebe|geben ich|wir|dir|ihnen|euch|die|das|den ... @material|@content-material',
      '@material|@content-material .. schicke|schicken|sende|senden|liefere|liefern|lade|reiche|bekommen|bekommst|kriegen|kriegst|kommen|kommt|folgen|folgt|haben|hast',
      'werde|werden ich|wir|dir|ihnen ... @material|@content-material ... schicken|senden|liefern|hochladen|nachreichen',
      'bekommen|bekommst|kriegen|kriegst|haben|hast|erhalten|erhältst sie|du|von_uns|von_mir ... @material|@content-material',
      'schicke|schicken|sende|liefere|reiche ich|wir .. es|sie|das|alles|die ... @near-date|@weekday|bis|am',
    ],
    unless: ['rechnung|zahlung|geld', 'könnten|könnte|würden|würde|hätte|wenn', 'nicht|kein/a'],
    examples: [
      'Ich schicke Ihnen die Fotos bis Freitag.',
      'Die Texte bekommen Sie am Montag.',
      'Bis Ende der Woche schicke ich die Bilder.',
    ],
    lookAlikes: [
      'Schicken Sie mir die Fotos bis Freitag?',
      'Ich habe die Fotos am Freitag geschickt.',
      'Ich würde die Fotos schicken.',
    ],
  },
  {
    act: 'promises-feedback',
    patterns: [
      'melde|melden ich|wir|mich|uns',
      'antworte|antworten ich|wir|ihnen|dir|bis|am',
      'sehe|sehen|schaue|schauen|lese|lesen|prüfe|prüfen ich|wir|es|das|mir|uns|den|die ... an|durch|bis|am|@near-date',
      'bekommen|bekommst|kriegen|kriegst|haben|hast|erhalten sie|du|ihr ... @feedback',
      '@feedback .. bekommen|bekommst|kriegst|kommt|folgt|schicke|haben|hast|geben|gebe',
      'gebe|geben|schicke|schicken ich|wir|ihnen|dir ... @feedback',
    ],
    unless: [
      'rechnung|zahlung|geld|überweis*',
      'melden|antworten sie_sich|sie_mir|sie_uns',
      'könnten|könnte|würden|würde|wenn',
      'nicht|kein/a',
    ],
    examples: ['Ich melde mich bis Freitag.', 'Mein Feedback bekommen Sie am Montag.', 'Ich sehe es mir morgen an.'],
    lookAlikes: ['Melden Sie sich bitte bis Freitag.', 'Ich melde mich nicht vor Freitag.'],
  },
  {
    act: 'promises-decision',
    patterns: [
      'entscheiden|entscheide|beschließen wir|ich|uns|mich',
      'wir|ich entscheiden|entscheide|beschließen',
      'sage|sagen|gebe|geben|bestätige|bestätigen ich|wir|ihnen|dir ... bescheid|frei|@decision|@approval',
      'bekommen|bekommst|haben|hast|erhalten sie|du|ihr ... @decision|@approval',
      '@decision|@approval .. bekommen|bekommst|kommt|folgt|fällt|geben|gebe|haben|hast',
    ],
    unless: ['rechnung|zahlung|geld', 'könnten|könnte|würden|würde|wenn', 'nicht|kein/a'],
    examples: [
      'Wir entscheiden bis Mittwoch.',
      'Die Freigabe bekommen Sie am Freitag.',
      'Ich gebe Ihnen am Montag Bescheid.',
    ],
    lookAlikes: ['Können Sie bis Mittwoch entscheiden?', 'Wir entscheiden das nicht vor Mittwoch.'],
  },
  {
    act: 'agrees',
    patterns: [
      '< ja|jawohl|klar|ok|okay|gerne|gern|natürlich|selbstverständlich|einverstanden|passt|abgemacht >',
      '< ja|klar|ok|okay|gerne|gern|natürlich|selbstverständlich|einverstanden|passt ... mache|machen|mach|klappt|geht_klar|kein_problem|wird_gemacht|erledige|zahle|überweise|schicke',
      'wird gemacht|erledigt >',
      'geht klar',
      'mache|mach ich >|gerne|gern',
      'das mache|machen ich|wir',
      '< kein problem',
    ],
    unless: ['aber|jedoch|allerdings', 'nicht|erst'],
    examples: ['Ja, mache ich.', 'Geht klar.', 'Klar, kein Problem.'],
    lookAlikes: ['Ja, aber nicht diesen Monat.', 'Das geht leider nicht klar.'],
  },
  {
    act: 'sets-meeting',
    patterns: [
      'sehen|sprechen|treffen|hören wir? uns ... @near-date|@weekday',
      'bis @weekday|morgen um',
      '@meeting .. ist|steht|findet|am ... @near-date|@weekday',
      '@near-date|@weekday .. um? ... passt|klappt|geht|ist_gut|bestätigt',
      'passt|klappt|geht ... am|um @near-date|@weekday',
      'termin|@meeting .. auf .. @near-date|@weekday .. verschieben|legen|verlegen|schieben',
    ],
    unless: ['zahlung|rechnung|texte|fotos|bilder', 'nicht|kein/a'],
    examples: [
      'Wir sehen uns am Donnerstag.',
      'Können wir den Termin auf Freitag verschieben?',
      'Donnerstag um zehn passt.',
    ],
    lookAlikes: ['Am Donnerstag passt es leider nicht.', 'Wir haben uns am Donnerstag gesehen.'],
  },
];
