import { i18n } from '#i18n';
import type { SortColumn } from './sort-clients';

/** A column of the list in the language of the interface. */
export function columnWord(column: SortColumn): string {
  switch (column) {
    case 'name':
      return i18n.t('history.column.name');
    case 'level':
      return i18n.t('history.column.level');
    case 'trend':
      return i18n.t('history.column.trend');
    case 'lastOn':
      return i18n.t('history.column.lastOn');
    case 'messages':
      return i18n.t('history.column.messages');
  }
}
