import type { Courtesy, ValueWords } from '../../define-replies';

export const values: ValueWords = {
  end: {
    onDate: 'zum {value}',
    atOnce: 'mit Wirkung zum {value}',
    milestone: 'mit der Abgabe von „{value}“',
  },
  titles: { ms: 'Sehr geehrte Frau {name}', mr: 'Sehr geehrter Herr {name}' },
  invoice: { numbered: 'Rechnung {number}', unnumbered: 'Rechnung', due: 'fällig am {date}' },
  workingDays: { one: '{days} Werktag', other: '{days} Werktagen' },
  rhythm: { weekly: 'einmal pro Woche', fortnightly: 'alle zwei Wochen' },
  rate: {
    hour: '{amount} pro Stunde',
    day: '{amount} pro Tag',
    month: '{amount} im Monat',
    project: '{amount} für das Projekt',
  },
};

export const greetings: Courtesy = {
  mail: {
    familiar: {
      warm: ['Hallo {clientFirstName},', 'Hallo {clientName},', 'Hallo,'],
      neutral: ['Hallo {clientFirstName},', 'Hallo {clientName},', 'Hallo,'],
      firm: ['Guten Tag {clientFirstName},', 'Guten Tag {clientName},', 'Guten Tag,'],
    },
    formal: {
      warm: ['Guten Tag {clientName},', 'Guten Tag,'],
      neutral: ['Guten Tag {clientName},', 'Guten Tag,'],
      firm: ['{salutedName},', 'Guten Tag {clientName},', 'Guten Tag,'],
    },
  },
  letter: {
    familiar: ['Hallo {clientFirstName},', 'Hallo {clientName},', 'Guten Tag,'],
    formal: ['{salutedName},', 'Guten Tag {clientName},', 'Sehr geehrte Damen und Herren,'],
  },
};

export const closes: Courtesy = {
  mail: {
    familiar: { warm: 'Herzliche Grüße', neutral: 'Viele Grüße', firm: 'Beste Grüße' },
    formal: { warm: 'Freundliche Grüße', neutral: 'Mit freundlichen Grüßen', firm: 'Mit freundlichen Grüßen' },
  },
  letter: {
    familiar: { warm: 'Herzliche Grüße', neutral: 'Viele Grüße', firm: 'Beste Grüße' },
    formal: 'Mit freundlichen Grüßen',
  },
};
