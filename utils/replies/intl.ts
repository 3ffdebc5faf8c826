/** Formatters of Intl are dear to make and cheap to use: one of each a locale is kept. */
function kept<Formatter>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const formatter = make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

export const longDates = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
export const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
export const plurals = kept((locale) => new Intl.PluralRules(locale));

/** Names of the twelve months as they stand in a date, lower case. */
export const monthNames = kept((locale): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 15));
    return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase();
  });
});

const amounts = kept((key) => {
  const [locale, currency] = key.split(' ');
  return new Intl.NumberFormat(locale, { style: 'currency', currency: currency ?? 'EUR' });
});

/** A sum in words of a locale; `currency` is an ISO 4217 code. */
export function amountInWords(amount: number, currency: string, locale: string): string {
  return amounts(`${locale} ${currency}`).format(amount);
}
