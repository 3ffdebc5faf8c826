import { i18n } from '#i18n';
import { browser } from '#imports';
import type { BestAnswerTime, DateObservation, MeetingMove, NewVoice, ReplyTimes } from '../../utils/domain/client';
import { shortDate } from './dates';

const MINUTES_PER_HOUR = 60;
/** From so many hours on, days are easier to grasp. */
const HOURS_TO_DAYS = 12;
/** The length of a working day that working minutes are told in. */
const HOURS_PER_WORKING_DAY = 8;

/** What the dates of the mails show, as counted facts. */
export function observationSentence(observation: DateObservation): string {
  const { signal, count, outOf, since, now, usual } = observation;
  const counts: [string, string] = [String(count), String(outOf)];
  switch (signal) {
    case 'slow-replies':
      return i18n.t('dates.slowReplies', [...counts, workingTime(now ?? 0), workingTime(usual ?? 0)]);
    case 'silence':
      return i18n.t('dates.silence', count, [String(count), shortDate(since)]);
    case 'off-hours':
      return i18n.t('dates.offHours', counts);
    case 'bursts':
      return i18n.t('dates.bursts', [String(count)]);
    case 'stagnation':
      return i18n.t('dates.stagnation', counts);
  }
}

/** How long the client usually takes to answer. */
export function replyTimesSentence({ median, samples }: ReplyTimes): string {
  return i18n.t('dates.replyTimes', [workingTime(median), String(samples)]);
}

/** A meeting that the client put on another day, with the days (W30). */
export function movedMeetingSentence({ on, from, to }: MeetingMove): string {
  return i18n.t('dates.movedMeeting', [shortDate(on), shortDate(from), shortDate(to)]);
}

/** Somebody new who overruled what was agreed, by address (W17). */
export function newVoiceSentence({ person, since }: NewVoice): string {
  return i18n.t('dates.newVoice', [person.slice(person.indexOf(':') + 1), shortDate(since)]);
}

/** When the client answers most, a sentence for each thing that stands out (R3). */
export function bestTimeSentences({ weekday, partOfDay }: BestAnswerTime): readonly string[] {
  return [
    ...(weekday === null ? [] : [i18n.t('dates.bestDay', [weekdayName(weekday)])]),
    ...(partOfDay === null ? [] : [partSentence(partOfDay)]),
  ];
}

function partSentence(part: NonNullable<BestAnswerTime['partOfDay']>): string {
  switch (part) {
    case 'morning':
      return i18n.t('dates.bestMorning');
    case 'afternoon':
      return i18n.t('dates.bestAfternoon');
    case 'evening':
      return i18n.t('dates.bestEvening');
  }
}

/** 0 is Sunday, as the fourth of January 1970 was. */
function weekdayName(weekday: number): string {
  const day = new Date(Date.UTC(1970, 0, 4 + weekday));
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** Working minutes as hours or working days, in the language of the interface: `3 hours`, `2 days`. */
function workingTime(minutes: number): string {
  const hours = minutes / MINUTES_PER_HOUR;
  const inDays = hours >= HOURS_TO_DAYS;
  const amount = Math.max(1, Math.round(inDays ? hours / HOURS_PER_WORKING_DAY : hours));
  const unit = inDays ? 'day' : 'hour';
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    amount,
  );
}
