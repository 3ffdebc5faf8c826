import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts';
import { i18n } from '#i18n';
import { hoursText, monthName } from './chart-words';
import type { Month } from './months';
import styles from './timeline.module.css';

const AXIS = { stroke: 'var(--ink-soft)', fontSize: 11, tickLine: false, axisLine: false } as const;
const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 } as const;
const AXIS_WIDTH = 44;
/** One chart moves the other's pointer along. */
const TOGETHER = 'timeline';

/** Findings above, reply times below, on one line of months; arrow keys walk through them. */
export function TimelineChart({ months }: { readonly months: readonly Month[] }) {
  const data = [...months];
  const answered = months.some(({ replyHours }) => replyHours !== null);
  return (
    <div className={styles.charts}>
      <figure>
        <figcaption className={styles.caption}>{i18n.t('history.chart.findings')}</figcaption>
        <ResponsiveContainer width="100%" height={132}>
          <BarChart data={data} syncId={TOGETHER} margin={MARGIN} title={i18n.t('history.chart.findings')}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="month" tickFormatter={shortMonth} minTickGap={24} {...AXIS} hide={answered} />
            <YAxis allowDecimals={false} tickCount={3} width={AXIS_WIDTH} {...AXIS} />
            <Tooltip content={MonthTip} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
            <Bar
              dataKey="findings"
              fill="var(--level-strained)"
              radius={[3, 3, 0, 0]}
              maxBarSize={28}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </figure>
      {answered && (
        <figure>
          <figcaption className={styles.caption}>{i18n.t('history.chart.replyTime')}</figcaption>
          <ResponsiveContainer width="100%" height={132}>
            <LineChart data={data} syncId={TOGETHER} margin={MARGIN} title={i18n.t('history.chart.replyTime')}>
              <CartesianGrid vertical={false} stroke="var(--line)" />
              <XAxis dataKey="month" tickFormatter={shortMonth} minTickGap={24} {...AXIS} />
              <YAxis tickFormatter={hoursText} tickCount={3} width={AXIS_WIDTH} {...AXIS} />
              <Tooltip content={MonthTip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
              <Line
                dataKey="replyHours"
                stroke="var(--accent)"
                strokeWidth={2}
                connectNulls
                dot={{ r: 3, fill: 'var(--surface)', stroke: 'var(--accent)', strokeWidth: 2 }}
                activeDot={{ r: 5, fill: 'var(--accent)', stroke: 'var(--surface)' }}
                isAnimationActive={false}
              />
            </LineChart>
          </ResponsiveContainer>
        </figure>
      )}
    </div>
  );
}

function MonthTip({ active, payload }: TooltipContentProps) {
  const month = payload[0]?.payload as Month | undefined;
  if (!active || month === undefined) return null;
  return (
    <div className={styles.tip}>
      <p className={styles.tipMonth}>{monthName(month.month, 'long')}</p>
      <p>{i18n.t('history.chart.findingsCount', month.findings, [String(month.findings)])}</p>
      {month.replyHours !== null && <p>{i18n.t('history.chart.answeredIn', [hoursText(month.replyHours)])}</p>}
    </div>
  );
}

function shortMonth(month: string): string {
  return monthName(month, 'short');
}
