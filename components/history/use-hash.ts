import { useSyncExternalStore } from 'react';

/** The address' hash, decoded: what the page shows. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => decoded(location.hash.slice(1)));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}

/** A hash typed by hand may not be decodable. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
