/**
 * Words of dates as Gmail and Outlook write them in English, Spanish, German, French, Portuguese and Italian,
 * lower case, without accents and dots. One table for all six: the page's language and the region format of its
 * dates are separate settings. One word may name different days in two languages ("do" is Thursday in German and Sunday
 * in Spanish): then each is possible and the rest of the text has to decide.
 */

/** Spellings by month, January first. */
const MONTHS: readonly string[] = [
  'jan january januar janner jan enero ene janvier janv janeiro gennaio gen',
  'feb february februar febrero fevrier fevr fev fevereiro febbraio',
  'mar march marz mrz marzo mars marco',
  'apr april abril abr avril avr aprile',
  'may mai mayo maio maggio mag',
  'jun june juni junio juin junho giugno giu',
  'jul july juli julio juillet juill juil julho luglio lug',
  'aug august agosto ago aout',
  'sep sept september septiembre setiembre septembre setembro set settembre sett',
  'oct october oktober okt octubre octobre outubro out ottobre ott',
  'nov november noviembre novembre novembro',
  'dec december dezember dez diciembre dic decembre dezembro dicembre',
];

/** Spellings by weekday, Sunday first. */
const WEEKDAYS: readonly string[] = [
  'sun su sunday so sonntag dom do domingo dim di dimanche domenica',
  'mon monday mo montag lun lu lunes lundi seg segunda lunedi ma',
  'tue tu tues tuesday di dienstag mar ma martes mardi ter terca martedi',
  'wed we wednesday mi mittwoch mie miercoles mer me mercredi qua quarta mercoledi',
  'thu th thur thurs thursday do donnerstag jue ju jueves jeu je jeudi qui quinta gio gi giovedi',
  'fri friday fr freitag vie vi viernes ven ve vendredi sex sexta venerdi',
  'sat saturday sa samstag sonnabend sab sabado sam samedi sabato',
];

/** Words that say nothing about the date. Any word in no table makes a text unreadable. */
export const FILLERS: ReadonlySet<string> = new Set(
  'at on the of de del la las el a le um den am uhr as alle ore feira'.split(' '),
);

/** Days back from today. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ...spellings('today hoy heute aujourd hui hoje oggi', 0),
  ...spellings('yesterday ayer gestern hier ontem ieri', 1),
]);

/** Month by spelling, 1 to 12. */
export const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) => spellings(words, index + 1)),
);

/** Weekdays that a spelling may mean, 0 (Sunday) to 6; more than one where languages differ. */
export const WEEKDAYS_BY_WORD: ReadonlyMap<string, readonly number[]> = weekdaysByWord();

function weekdaysByWord(): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [word, day] of WEEKDAYS.flatMap((words, index) => spellings(words, index))) {
    byWord.set(word, [...(byWord.get(word) ?? []), day]);
  }
  return byWord;
}

function spellings(words: string, value: number): [string, number][] {
  return words.split(' ').map((word) => [word, value]);
}
