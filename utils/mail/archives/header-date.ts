import { localDateTimeOf } from '../../domain/local-time';
import type { LocalDateTime } from '../../domain/reading';

/** Mail with an older date has a broken clock behind it: there was hardly any mail to import. */
const EARLIEST = Date.UTC(1990, 0, 1);
const MS_PER_DAY = 86_400_000;

/**
 * When a message was sent: its own date, else that of the server that delivered it. Dates before 1990 and later than
 * tomorrow are nobody's memory; null when none is believable.
 * @param now ms since the epoch.
 */
export function headerDate(date: string | undefined, received: string | undefined, now: number): LocalDateTime | null {
  const arrival = received?.slice(received.lastIndexOf(';') + 1);
  const instant = [date, arrival].map(instantOf).find((ms) => ms > EARLIEST && ms < now + MS_PER_DAY);
  return instant === undefined ? null : localDateTimeOf(new Date(instant));
}

/** ms since the epoch, NaN for none. Comments in brackets, such as the zone's name, say nothing more (RFC 5322 3.3). */
function instantOf(text: string | undefined): number {
  return Date.parse(
    text
      ?.replace(/\([^()]*\)/g, ' ')
      .trim()
      .slice(0, 60) ?? '',
  );
}
