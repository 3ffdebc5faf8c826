import { defineContentScript } from '#imports';
import { logProblem } from '../../utils/log';
import { adapterFor } from '../../utils/mail/catalog';
import { MAIL_SITE_MATCHES } from '../../utils/mail/sites';
import { startReader } from './reader';

/** The reader: it looks at the open thread and hosts the sidebar's frame. It keeps nothing and thinks nothing. */
export default defineContentScript({
  matches: [...MAIL_SITE_MATCHES],
  runAt: 'document_idle',
  main(context) {
    // Mail apps open same-origin frames of their own; the thread is in the top one only.
    if (window !== window.top) return;
    const adapter = adapterFor(new URL(location.href));
    if (!adapter) return;
    try {
      startReader(adapter, context);
    } catch (error) {
      logProblem('reader-start-failed', error);
    }
  },
});
