import type { CountedMeaning, DateMeaning, DateWords, TimeUnit } from '../../languages/define-dates';

/** The wordings of a language, ready to run. */
export interface CompiledDates {
  readonly wordings: readonly { readonly pattern: RegExp; readonly meaning: DateMeaning | CountedMeaning }[];
  /** 0 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Numbers of the months, from 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly noDeadline: RegExp;
  readonly past: RegExp;
  readonly joins: RegExp;
  readonly hedges: RegExp;
}

const compiled = new WeakMap<DateWords, CompiledDates>();

/** The wordings of a language, compiled once. */
export function compiledDates(words: DateWords): CompiledDates {
  const known = compiled.get(words);
  if (known) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

function compile(words: DateWords): CompiledDates {
  const weekdays = numbered(words.weekdays, 0);
  const months = numbered(words.months, 1);
  const counts = numbered(words.counts, 1);
  const units = unitsByName(words.units);
  const standIns: Readonly<Record<string, string>> = {
    '{weekday}': `(?<weekday>${anyOf(weekdays)})`,
    '{month}': `(?<month>${anyOf(months)})`,
    '{count}': `(?<count>\\d{1,3}|${anyOf(counts)})`,
    '{unit}': `(?<unit>${anyOf(units)})`,
    '{day}': '(?<day>\\d{1,2})',
    '{year}': '(?<year>\\d{4})',
  };
  const wordings = words.wordings.map(([wording, meaning]) => {
    const source = wording.replace(/\{\w+\}/g, (standIn) => standIns[standIn] ?? standIn);
    return { pattern: whole(meaning === 'vague' ? unnamed(source) : source), meaning };
  });
  return {
    wordings,
    weekdays,
    months,
    counts,
    units,
    noDeadline: new RegExp(`(?:^| )${words.noDeadline}$`),
    past: new RegExp(`^${words.past}(?: |$)`),
    joins: new RegExp(`^${words.joins}$`),
    hedges: whole(words.hedges, ''),
  };
}

function unitsByName(units: DateWords['units']): ReadonlyMap<string, TimeUnit> {
  return new Map([
    ...units.hour.split(' ').map((name) => [name, 'hour'] as const),
    ...units.day.split(' ').map((name) => [name, 'day'] as const),
    ...units.week.split(' ').map((name) => [name, 'week'] as const),
    ...units.month.split(' ').map((name) => [name, 'month'] as const),
  ]);
}

function numbered(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, first + index] as const)));
}

function anyOf(names: ReadonlyMap<string, unknown>): string {
  return [...names.keys()].sort((one, other) => other.length - one.length).join('|');
}

/** A name may stand twice in what means no day. */
function unnamed(source: string): string {
  return source.replace(/\(\?<\w+>/g, '(?:');
}

/** Matches whole words only. */
function whole(source: string, flags = 'g'): RegExp {
  return new RegExp(`(?<=^| )(?:${source})(?=\\.?(?: |$))`, flags);
}
