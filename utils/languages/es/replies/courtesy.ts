import type { Courtesy, ValueWords } from '../../define-replies';

export const values: ValueWords = {
  end: {
    onDate: 'el {value}',
    atOnce: 'con efecto desde el {value}',
    milestone: 'con la entrega de «{value}»',
  },
  titles: { ms: 'Estimada Sra. {name}', mr: 'Estimado Sr. {name}' },
  invoice: { numbered: 'factura {number}', unnumbered: 'factura', due: 'con vencimiento el {date}' },
  workingDays: { one: '{days} día hábil', other: '{days} días hábiles' },
  rhythm: { weekly: 'una vez por semana', fortnightly: 'cada dos semanas' },
  rate: {
    hour: '{amount} por hora',
    day: '{amount} por día',
    month: '{amount} al mes',
    project: '{amount} por el proyecto',
  },
};

export const greetings: Courtesy = {
  mail: {
    familiar: ['Hola, {clientFirstName}:', 'Hola, {clientName}:', 'Hola:'],
    formal: {
      warm: ['Buenos días, {clientName}:', 'Buenos días:'],
      neutral: ['Buenos días, {clientName}:', 'Buenos días:'],
      firm: ['{salutedName}:', 'Buenos días, {clientName}:', 'Buenos días:'],
    },
  },
  letter: {
    familiar: ['Hola, {clientFirstName}:', 'Hola, {clientName}:', 'Hola:'],
    formal: ['{salutedName}:', 'Buenos días, {clientName}:', 'A quien corresponda:'],
  },
};

export const closes: Courtesy = {
  mail: {
    familiar: { warm: 'Un saludo afectuoso', neutral: 'Un saludo', firm: 'Saludos' },
    formal: { warm: 'Un cordial saludo', neutral: 'Un saludo', firm: 'Atentamente' },
  },
  letter: {
    familiar: { warm: 'Un saludo afectuoso', neutral: 'Un saludo', firm: 'Saludos' },
    formal: 'Atentamente',
  },
};
