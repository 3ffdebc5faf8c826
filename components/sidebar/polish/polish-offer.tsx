import { useContext, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ModelState } from '../../../utils/on-device/define';
import { bodyOf, withPolishedBody } from '../../../utils/replies';
import { Button } from '../../controls/button';
import type { DraftModel } from '../use-draft';
import { PolisherContext } from './polisher';
import styles from './polish-offer.module.css';

/** How long a model may take, ms; after a download it starts anew by another click. */
const PATIENCE_MS = 120_000;

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'kept' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };

/** Offers the browser's own model where there is one; without it nothing is missing and nothing is shown. */
export function PolishOffer({ draft }: { readonly draft: DraftModel }) {
  const language = draft.written?.words.code ?? null;
  const polisher = useContext(PolisherContext);
  const [state, setState] = useState<ModelState>('unavailable');
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });

  useEffect(() => {
    if (language === null) return;
    let wanted = true;
    void polisher.state(language).then((found) => {
      if (wanted) setState(found);
    });
    return () => {
      wanted = false;
    };
  }, [language, polisher]);

  if (state === 'unavailable' || !draft.written || (draft.edited && progress.kind !== 'done')) return null;

  const polish = async ({ draft: template, request, words }: NonNullable<DraftModel['written']>) => {
    setProgress({ kind: 'working', share: null });
    try {
      const polished = await polisher.polish(bodyOf(template), {
        language: words.code,
        onProgress: (share) => {
          setProgress({ kind: 'working', share });
        },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = withPolishedBody(template, polished, request, words);
      if (text !== null) draft.edit(text);
      setProgress({ kind: text === null ? 'kept' : 'done' });
      setState('available');
    } catch {
      setProgress({ kind: 'failed' });
    }
  };

  const { written } = draft;
  return (
    <div className={styles.offer}>
      {progress.kind !== 'done' && (
        <Button look="quiet" disabled={progress.kind === 'working'} onClick={() => void polish(written)}>
          {i18n.t(state === 'available' ? 'polish.do' : 'polish.download')}
        </Button>
      )}
      <p role="status" className={styles.soft}>
        {progressSentence(progress, state)}
      </p>
    </div>
  );
}

function progressSentence(progress: Progress, state: ModelState): string {
  switch (progress.kind) {
    case 'idle':
      return i18n.t(state === 'available' ? 'polish.about' : 'polish.downloadAbout');
    case 'working':
      return progress.share === null || progress.share >= 1
        ? i18n.t('polish.working')
        : i18n.t('polish.loading', [String(Math.round(progress.share * 100))]);
    case 'kept':
      return i18n.t('polish.kept');
    case 'done':
      return i18n.t('polish.done');
    case 'failed':
      return i18n.t('polish.failed');
  }
}
