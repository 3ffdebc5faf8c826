import { i18n } from '#i18n';
import type { PageLink } from '../controls/page-shell';

/** The ways between our own pages. */
export function pageLinks(current: 'history' | 'options'): readonly PageLink[] {
  return [
    { label: i18n.t('history.clients'), href: 'history.html', current: current === 'history' },
    { label: i18n.t('options.title'), href: 'options.html', current: current === 'options' },
  ];
}
