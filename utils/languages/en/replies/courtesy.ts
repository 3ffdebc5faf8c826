import type { Courtesy, ValueWords } from '../../define-replies';

export const values: ValueWords = {
  end: {
    onDate: 'on {value}',
    atOnce: 'with effect from {value}',
    milestone: 'with the delivery of “{value}”',
  },
  titles: { ms: 'Ms {name}', mr: 'Mr {name}' },
  invoice: { numbered: 'invoice {number}', unnumbered: 'invoice', due: 'due {date}' },
  workingDays: { one: '{days} working day', other: '{days} working days' },
  rhythm: { weekly: 'once a week', fortnightly: 'every two weeks' },
  rate: {
    hour: '{amount} per hour',
    day: '{amount} per day',
    month: '{amount} per month',
    project: '{amount} for the project',
  },
};

export const greetings: Courtesy = {
  mail: {
    familiar: {
      warm: ['Hi {clientFirstName},', 'Hello {clientName},', 'Hello,'],
      neutral: ['Hello {clientFirstName},', 'Hello {clientName},', 'Hello,'],
      firm: ['Dear {clientFirstName},', 'Dear {clientName},', 'Hello,'],
    },
    formal: ['Dear {salutedName},', 'Dear {clientName},', 'Hello,'],
  },
  letter: {
    familiar: ['Dear {salutedName},', 'Dear {clientName},', 'Dear {clientFirstName},', 'Dear Sir or Madam,'],
    formal: ['Dear {salutedName},', 'Dear {clientName},', 'Dear Sir or Madam,'],
  },
};

export const closes: Courtesy = {
  mail: {
    familiar: { warm: 'Best wishes', neutral: 'Best regards', firm: 'Regards' },
    formal: 'Kind regards',
  },
  letter: {
    familiar: { warm: 'With best wishes', neutral: 'Yours sincerely', firm: 'Yours sincerely' },
    formal: 'Yours sincerely',
  },
};
