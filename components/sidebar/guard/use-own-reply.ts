import { useContext, useEffect, useState } from 'react';
import { PanelActionsContext } from '../panel-actions';

/** How often an open reply is looked at, ms: seldom enough to let a sentence be finished. */
const LOOK_EVERY_MS = 1_500;

/**
 * What the user is writing in the mail's own reply box, while the panel is open and in sight; null when nothing is
 * there. It is asked for anew each time and kept nowhere.
 */
export function useOwnReply(): string | null {
  const { composeText } = useContext(PanelActionsContext);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      void composeText().then((found) => {
        if (wanted) setText(found);
      });
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [composeText]);
  return text;
}
