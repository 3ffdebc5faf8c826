import { i18n } from '#i18n';

/** Offered times to keep mail, months. */
const OFFERED = [6, 12, 24, 36, 60, 120] as const;

/**
 * Times to keep mail, for a choice; the present one is among them. `general`, if given, stands first with an empty
 * value.
 */
export function keepOptions(
  present: number | null,
  general?: string,
): readonly { readonly value: string; readonly label: string }[] {
  const months = [...new Set<number>([...OFFERED, ...(present === null ? [] : [present])])].sort(
    (one, other) => one - other,
  );
  return [
    ...(general === undefined ? [] : [{ value: '', label: general }]),
    ...months.map((count) => ({ value: String(count), label: keepWord(count) })),
  ];
}

/** A number of months in words, as years where they are whole. */
export function keepWord(months: number): string {
  if (months % 12 !== 0) return i18n.t('history.keep.months', months, [String(months)]);
  return i18n.t('history.keep.years', months / 12, [String(months / 12)]);
}
