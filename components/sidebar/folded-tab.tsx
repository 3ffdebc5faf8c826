import { i18n } from '#i18n';
import { LevelMark } from '../controls/level-mark';
import unseen from '../controls/unseen.module.css';
import { levelWord } from '../words/signal-words';
import styles from './folded-tab.module.css';
import type { PanelState } from './panel-state';

interface FoldedTabProps {
  readonly state: PanelState;
  readonly onOpen: () => void;
}

/** The panel folded to a tab at the edge: the level as shape and word, nothing else. */
export function FoldedTab({ state, onOpen }: FoldedTabProps) {
  const level = state.kind === 'client' ? state.assessment?.level : undefined;
  const word = level ? levelWord(level) : 'Good Terms';
  return (
    <main>
      <h1 className={unseen.unseen}>Good Terms</h1>
      <button type="button" className={styles.tab} onClick={onOpen} aria-label={`${i18n.t('panel.open')}: ${word}`}>
        {level && <LevelMark level={level} />}
        <span className={styles.word}>{word}</span>
      </button>
    </main>
  );
}
