import { i18n } from '#i18n';
import type { EvidenceWords } from '../../../utils/store/evidence/evidence';
import { shortDate } from '../../words/dates';
import { promisedWord, stepWord, verdictWord } from '../../words/history-words';
import { signalName } from '../../words/signal-words';

/** The words of an evidence log in the language of the interface. */
export function evidenceWords(): EvidenceWords {
  return {
    title: (client) => i18n.t('history.export.log', [client]),
    columns: {
      day: i18n.t('history.export.day'),
      what: i18n.t('history.export.what'),
      from: i18n.t('history.export.from'),
      subject: i18n.t('history.export.subject'),
      quote: i18n.t('history.export.quote'),
    },
    signal: signalName,
    promise: (about, due, verdict) =>
      i18n.t('history.export.promise', [promisedWord(about), shortDate(due), verdictWord(verdict)]),
    step: stepWord,
    me: i18n.t('history.export.me'),
    undated: i18n.t('panel.undated'),
  };
}
