import { browser } from '#imports';

/** Opens the client history in a tab of its own. */
export function openHistory(): void {
  openPage('');
}

/** Opens the history at one client. */
export function openClient(clientId: string): void {
  openPage(`#${encodeURIComponent(clientId)}`);
}

/** Where the promise can be tried. */
export function welcomeAddress(): string {
  return browser.runtime.getURL('/welcome.html');
}

function openPage(hash: string): void {
  window.open(`${browser.runtime.getURL('/history.html')}${hash}`, '_blank', 'noopener');
}
