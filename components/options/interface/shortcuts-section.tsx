import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { browser, type Browser } from '#imports';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { commandName } from '../../words/option-words';
import styles from '../options-page.module.css';

/** The keyboard shortcuts as they are set now; they are changed on the browser's own page. */
export function ShortcutsSection() {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    const load = (): void => void browser.commands.getAll().then(setCommands);
    load();
    // The user comes back from the browser's page.
    addEventListener('focus', load);
    return () => {
      removeEventListener('focus', load);
    };
  }, []);
  return (
    <Section id="shortcuts" title={i18n.t('options.shortcuts.title')} about={i18n.t('options.shortcuts.about')}>
      <ul className={styles.list}>
        {commands.map(({ name = '', shortcut = '' }) => (
          <li key={name} className={styles.entry}>
            <span className={styles.grow}>{commandName(name)}</span>
            {shortcut === '' ? (
              <span className={styles.soft}>{i18n.t('options.shortcuts.unset')}</span>
            ) : (
              <kbd className={styles.key}>{shortcut}</kbd>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button onClick={() => void openShortcutSettings()}>{i18n.t('options.shortcuts.change')}</Button>
      </div>
    </Section>
  );
}

/** Firefox has a call for it, Chrome an address. */
async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
