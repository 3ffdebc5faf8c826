import { useEffect, useMemo, useState } from 'react';
import type { ArchetypeId, DraftRequest } from '../../utils/domain/draft';
import type { LanguageCode } from '../../utils/domain/language';
import { localDateTimeOf } from '../../utils/domain/local-time';
import { authorOf } from '../../utils/domain/participants';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { loadReplyWords } from '../../utils/languages/load-replies';
import { addressFormOf, archetypesFor, renderDraft } from '../../utils/replies';
import { factsFromThread } from '../../utils/replies/facts-from-thread';
import { noticedSignals, type ClientPanel } from './panel-state';

export interface DraftModel {
  readonly archetype: ArchetypeId;
  /** Reasons that fit what was noticed, best first. */
  readonly fitting: readonly ArchetypeId[];
  readonly choose: (archetype: ArchetypeId) => void;
  /** The text to send: ours, or the user's own once it was edited. */
  readonly text: string;
  readonly edited: boolean;
  readonly edit: (text: string) => void;
  /** Drops the user's changes for a fresh text. */
  readonly startAnew: () => void;
}

/** A draft in the language of the thread. What the user typed is never replaced by a later choice. */
export function useDraft(panel: ClientPanel): DraftModel {
  const words = useReplyWords(languageOfThread(panel));
  const fitting = archetypesFor(noticedSignals(panel).map(({ signal }) => signal));
  const [chosen, setChosen] = useState<ArchetypeId | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const archetype = chosen ?? fitting[0] ?? 'no-longer-a-fit';
  const written = useMemo(
    () => (words ? renderDraft(requestFor(panel, archetype, words), words).text : ''),
    [panel, archetype, words],
  );
  return {
    archetype,
    fitting,
    choose: setChosen,
    text: edited ?? written,
    edited: edited !== null,
    edit: setEdited,
    startAnew: () => {
      setEdited(null);
    },
  };
}

function requestFor({ reading, client }: ClientPanel, archetype: ArchetypeId, words: ReplyWords): DraftRequest {
  const account = reading.account ?? '';
  const own = new Set([account]);
  const addressed = reading.messages.flatMap(({ sender, body }) =>
    body === null ? [] : [{ author: authorOf(sender, client, own), text: body }],
  );
  return {
    reply: { kind: 'parting', archetype },
    form: addressFormOf(addressed, words),
    voice: 'neutral',
    length: 'long',
    medium: 'mail',
    facts: factsFromThread(reading, client, account),
    today: localDateTimeOf(new Date()).slice(0, 10),
  };
}

/** The language most of the thread is written in; English where none was recognised. */
function languageOfThread({ analyses }: ClientPanel): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of analyses) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'en';
}

function useReplyWords(language: LanguageCode): ReplyWords | null {
  const [words, setWords] = useState<ReplyWords | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReplyWords(language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
