import { i18n } from '#i18n';

/** The parts of the options, each a screen of its own, with the places in it that an address may name. */
export const VIEWS = {
  signals: ['signals', 'silenced', 'set-aside'],
  you: ['you', 'addresses', 'hours', 'mail-languages'],
  interface: ['interface', 'shortcuts'],
  data: ['data', 'import', 'backup', 'keep', 'lock', 'decisions', 'erase'],
  privacy: ['privacy'],
  licences: ['licences'],
} as const;

export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];

/** The part that holds the place named in an address; the first part for every other address. */
export function viewOf(place: string): ViewId {
  return VIEW_IDS.find((id) => (VIEWS[id] as readonly string[]).includes(place)) ?? 'signals';
}

/** What a part is called. */
export function viewName(id: ViewId): string {
  switch (id) {
    case 'signals':
      return i18n.t('options.views.signals');
    case 'you':
      return i18n.t('options.views.you');
    case 'interface':
      return i18n.t('options.views.interface');
    case 'data':
      return i18n.t('options.views.data');
    case 'privacy':
      return i18n.t('options.views.privacy');
    case 'licences':
      return i18n.t('options.views.licences');
  }
}
