import { test as base, expect, type Page } from '@playwright/test';
import { launchExtensionBrowser, type ExtensionBrowser } from '../tools/browser/extension-browser';
import { fakeArchive } from '../fixtures/history/fake-archive';

export { expect };

export const ARCHIVE = JSON.stringify(fakeArchive({ clients: 40, messages: 1_600, today: '2026-06-30' }));

interface Pages {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  readonly open: (path: string) => Promise<void>;
}

/** Our own pages with a history of forty clients, each test with a browser of its own. */
export const test = base.extend<{ readonly language: string; readonly pages: Pages }>({
  language: ['en', { option: true }],
  pages: async ({ language }, provide) => {
    const browser = await launchExtensionBrowser({ answer: () => null, language });
    const page = await browser.context.newPage();
    const open = async (path: string): Promise<void> => {
      await page.goto(`${browser.origin}/${path}`);
    };
    await open('options.html#data');
    await bringInBackup(page, ARCHIVE);
    await expect(page.locator('#backup').getByRole('status')).toContainText('1600');
    await provide({ browser, page, open });
    expect(browser.refusedRequests).toEqual([]);
    await browser.close();
  },
});

/** Puts a backup in the place of everything; in any language, so by structure. */
export async function bringInBackup(page: Page, text: string): Promise<void> {
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[accept*=json]').setInputFiles(file);
  await page.locator('#backup').getByRole('button').last().click();
  await page.getByRole('dialog').getByRole('button').last().click();
}

/** What every object store of every database of ours holds, read past our own code. */
export async function everythingStored(page: Page): Promise<Readonly<Record<string, unknown[]>>> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('Not read'));
        };
      });
    const found: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        found[table] = await result(database.transaction(table).objectStore(table).getAll());
      }
      database.close();
    }
    return found;
  });
}
