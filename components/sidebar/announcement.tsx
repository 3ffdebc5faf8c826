import { i18n } from '#i18n';
import unseen from '../controls/unseen.module.css';
import { levelWord } from '../words/signal-words';
import { isUnread, noticedSignals, quoteCount, type PanelState } from './panel-state';

/**
 * Says once to screen readers what came up. The region stays in place and its sentence changes only with what it
 * says, so nothing is read twice while the page goes on reporting.
 */
export function Announcement({ state }: { readonly state: PanelState }) {
  return (
    <p role="status" className={unseen.unseen}>
      {sentenceFor(state)}
    </p>
  );
}

function sentenceFor(state: PanelState): string {
  switch (state.kind) {
    case 'loading':
      return '';
    case 'no-thread':
      return i18n.t('state.noThread.title');
    case 'changed':
      return i18n.t('state.changed.title');
    case 'needs-account':
      return i18n.t('state.needsAccount.title');
    case 'not-a-client':
      return i18n.t('state.notAClient.title');
    case 'reader-gone':
      return i18n.t('state.readerGone.title');
    case 'failed':
      return i18n.t('state.failed.title');
    case 'client': {
      if (!state.assessment) return '';
      const quotes = quoteCount(noticedSignals(state));
      const found =
        quotes === 0
          ? i18n.t(isUnread(state) ? 'state.notRead' : 'state.nothingWrong')
          : i18n.t('panel.quotes', quotes, [String(quotes)]);
      return `${state.client.name ?? state.client.email ?? ''}: ${levelWord(state.assessment.level)}. ${found}`;
    }
  }
}
