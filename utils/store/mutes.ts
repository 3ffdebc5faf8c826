import type { MuteRow } from './rows';

/** Where in which message a finding stands. */
export type Place = Pick<MuteRow, 'account' | 'threadId' | 'messageId' | 'signal' | 'start' | 'length'>;

/** True when the user rejected this finding, or one of the same signal at an overlapping place of the message. */
export function isMuted(finding: Place, mutes: readonly MuteRow[]): boolean {
  return mutes.some(
    (mute) =>
      mute.messageId === finding.messageId &&
      mute.threadId === finding.threadId &&
      mute.account === finding.account &&
      mute.signal === finding.signal &&
      mute.start < finding.start + finding.length &&
      finding.start < mute.start + mute.length,
  );
}

/** The findings that count: neither rejected nor of a signal the user switched off. */
export function counting<Row extends Place>(
  findings: readonly Row[],
  mutes: readonly MuteRow[],
  isSilenced: (finding: Row) => boolean,
): readonly Row[] {
  const mutedIn = new Map<string, MuteRow[]>();
  for (const mute of mutes) mutedIn.set(mute.messageId, [...(mutedIn.get(mute.messageId) ?? []), mute]);
  return findings.filter((finding) => !isSilenced(finding) && !isMuted(finding, mutedIn.get(finding.messageId) ?? []));
}
