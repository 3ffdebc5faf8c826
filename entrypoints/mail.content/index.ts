import { defineContentScript } from '#imports';
import { MAIL_SITE_MATCHES } from '../../utils/mail/sites';

export default defineContentScript({
  matches: [...MAIL_SITE_MATCHES],
  main() {},
});
