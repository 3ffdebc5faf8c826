import type { MailAdapter } from './define';
import { gmail } from './gmail';
import { outlook } from './outlook';

/** The mail clients that are read without a click; each fills one folder. */
export const MAIL_ADAPTERS: readonly MailAdapter[] = [gmail, outlook];

/** The adapter for a page, or null where no mail app runs. */
export function adapterFor(url: URL): MailAdapter | null {
  return MAIL_ADAPTERS.find((adapter) => adapter.matches(url)) ?? null;
}
