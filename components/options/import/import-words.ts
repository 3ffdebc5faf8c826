import { i18n } from '#i18n';
import { browser } from '#imports';
import type { Progress } from '../../../utils/backfill/define';

const BYTES_PER_MEGABYTE = 1_000_000;

/** `120 of 940 MB, 85 MB a second`, in the unit of the progress. */
export function progressText({ unit, done, total }: Progress, rate: number): string {
  if (unit === 'messages') {
    return i18n.t('options.import.messageRate', [whole(done), whole(total), whole(rate)]);
  }
  const mega = (bytes: number): string => whole(bytes / BYTES_PER_MEGABYTE);
  return i18n.t('options.import.byteRate', [mega(done), mega(total), mega(rate)]);
}

/** Seconds as `50 seconds` or `4 minutes`, rounded up. */
export function durationText(seconds: number): string {
  const [value, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

function whole(value: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), { maximumFractionDigits: 0 }).format(value);
}
