import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What the tests use of the script `rooster-min.js`; the editor's own types are those of its packages. */
interface Rooster {
  readonly Editor: new (root: HTMLElement, options: object) => unknown;
  readonly createModelFromHtml: (html: string) => object;
  readonly EditPlugin: new () => object;
  readonly PastePlugin: new () => object;
  readonly ShortcutPlugin: new () => object;
  readonly AutoFormatPlugin: new (options: object) => object;
}

declare global {
  /** The real editor of Outlook, inside the page only. */
  var roosterjs: Rooster;
  /** What the editors said happened to their content, in order. */
  var __changes: string[];
}

/** A page of Playwright's or Puppeteer's. */
interface ScriptedPage {
  readonly addScriptTag: (script: { content: string }) => Promise<unknown>;
  readonly evaluate: (script: () => void) => Promise<void>;
}

/** Turns every message editor of the page, now and of replies opened later, into a real roosterjs editor. */
export async function wireRealEditors(page: ScriptedPage): Promise<void> {
  const path = createRequire(import.meta.url).resolve('roosterjs/dist/rooster-min.js');
  await page.addScriptTag({ content: readFileSync(path, 'utf8') });
  await page.evaluate(() => {
    globalThis.__changes = [];
    const log = {
      getName: () => 'log',
      initialize: () => undefined,
      dispose: () => undefined,
      onPluginEvent: ({ eventType, source }: { eventType: string; source?: string }) => {
        if (eventType === 'contentChanged') globalThis.__changes.push(source ?? '');
      },
    };
    const format = { autoLink: true, autoBullet: true, autoNumbering: true, autoHyphen: true, autoMailto: true };
    const wire = () => {
      for (const root of document.querySelectorAll<HTMLElement>('[role="textbox"][aria-multiline]:not([data-wired])')) {
        const html = root.innerHTML;
        root.replaceChildren();
        root.dataset.wired = '';
        const { Editor, EditPlugin, PastePlugin, ShortcutPlugin, AutoFormatPlugin, createModelFromHtml } = roosterjs;
        new Editor(root, {
          initialModel: createModelFromHtml(html),
          plugins: [new AutoFormatPlugin(format), new EditPlugin(), new PastePlugin(), new ShortcutPlugin(), log],
          defaultSegmentFormat: { fontFamily: 'Aptos, Calibri', fontSize: '12pt', textColor: 'rgb(0, 0, 0)' },
        });
      }
    };
    wire();
    document.addEventListener('reply-open', wire);
  });
}

/** Lines of the only editor that is drawn, as the user sees them. */
export function editorText(page: Page): Promise<string> {
  return page.locator('[role="textbox"][aria-multiline]:visible').innerText();
}

/** What the editors reported. */
export function changesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.__changes);
}
