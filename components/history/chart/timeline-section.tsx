import { lazy, Suspense, useMemo } from 'react';
import { i18n } from '#i18n';
import type { Exchange } from '../../../utils/advice/latency';
import { dayOf, localDateTimeOf } from '../../../utils/domain/local-time';
import type { TimelineEntry } from '../../../utils/store/timeline';
import { Section } from '../../controls/section';
import { hoursText, monthName } from './chart-words';
import { monthsOf, type Month } from './months';
import styles from './timeline.module.css';

/** The charting library is loaded when a client is opened, not with the list. */
const TimelineChart = lazy(async () => ({ default: (await import('./timeline-chart')).TimelineChart }));

/** Two months make a development; one makes a dot. */
const LEAST_MONTHS = 2;

interface TimelineSectionProps {
  readonly timeline: readonly TimelineEntry[];
  readonly exchanges: readonly Exchange[];
}

/** How findings and reply times went month by month, as a chart and as the table behind it. */
export function TimelineSection({ timeline, exchanges }: TimelineSectionProps) {
  const months = useMemo(
    () => monthsOf(timeline, exchanges, dayOf(localDateTimeOf(new Date()))),
    [timeline, exchanges],
  );
  if (months.length < LEAST_MONTHS) return null;
  return (
    <Section title={i18n.t('history.chart.title')}>
      <Suspense fallback={<div className={styles.waiting} />}>
        <TimelineChart months={months} />
      </Suspense>
      <details className={styles.behind}>
        <summary>{i18n.t('history.chart.asTable')}</summary>
        <MonthTable months={months} />
      </details>
    </Section>
  );
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('history.chart.month')}</th>
          <th scope="col">{i18n.t('history.chart.findings')}</th>
          <th scope="col">{i18n.t('history.chart.replyTime')}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, findings, replyHours }) => (
          <tr key={month}>
            <th scope="row">{monthName(month, 'long')}</th>
            <td>{findings}</td>
            <td>{replyHours === null ? '–' : hoursText(replyHours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
