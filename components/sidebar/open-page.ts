import { browser } from '#imports';

/** Opens the client history in a tab of its own; with `clientId` at that client. */
export function openHistory(): void {
  openPage('');
}

/** Opens the history at one client. */
export function openClient(clientId: string): void {
  openPage(`#${encodeURIComponent(clientId)}`);
}

function openPage(hash: string): void {
  window.open(`${browser.runtime.getURL('/history.html')}${hash}`, '_blank', 'noopener');
}
