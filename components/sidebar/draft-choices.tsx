import { useId, type ReactNode } from 'react';
import { i18n } from '#i18n';
import {
  ARCHETYPE_IDS,
  KEEPING_KIND_IDS,
  LENGTHS,
  MEDIA,
  VOICES,
  type ArchetypeId,
  type ReplyChoice,
} from '../../utils/domain/draft';
import { Choice } from '../controls/choice';
import { archetypeName, keepingKindName, lengthName, mediumName, voiceName } from '../words/reply-words';
import styles from './draft-editor.module.css';
import { replyKey, type DraftModel } from './use-draft';

/** What to write, in which voice and length, and until when the work goes on. */
export function DraftChoicesForm({ draft }: { readonly draft: DraftModel }) {
  const { choices, change, fitting, endDate } = draft;
  return (
    <>
      <Field label={i18n.t('draft.kind')}>
        {(id) => (
          <select
            id={id}
            className={styles.field}
            value={replyKey(choices.reply)}
            onChange={(event) => {
              change({ reply: replyOf(event.target.value) });
            }}
          >
            <optgroup label={i18n.t('draft.keep')}>
              {KEEPING_KIND_IDS.map((kind) => (
                <option key={kind} value={kind}>
                  {keepingKindName(kind)}
                </option>
              ))}
            </optgroup>
            <Partings label={i18n.t('draft.fitting')} archetypes={fitting} />
            <Partings
              label={i18n.t('draft.otherReasons')}
              archetypes={ARCHETYPE_IDS.filter((archetype) => !fitting.includes(archetype))}
            />
          </select>
        )}
      </Field>
      {endDate !== null && (
        <Field label={i18n.t(choices.endDate === null ? 'draft.proposedEnd' : 'draft.end')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={styles.field}
              value={endDate}
              onChange={(event) => {
                change({ endDate: event.target.value || null });
              }}
            />
          )}
        </Field>
      )}
      <div className={styles.row}>
        <Choice
          label={i18n.t('draft.voice')}
          options={VOICES.map((voice) => ({ value: voice, name: voiceName(voice) }))}
          value={choices.voice}
          onChange={(voice) => {
            change({ voice });
          }}
        />
        <Choice
          label={i18n.t('draft.length')}
          options={LENGTHS.map((length) => ({ value: length, name: lengthName(length) }))}
          value={choices.length}
          onChange={(length) => {
            change({ length });
          }}
        />
        <Choice
          label={i18n.t('draft.medium')}
          options={MEDIA.map((medium) => ({ value: medium, name: mediumName(medium) }))}
          value={choices.medium}
          onChange={(medium) => {
            change({ medium });
          }}
        />
      </div>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

function Partings({ label, archetypes }: { readonly label: string; readonly archetypes: readonly ArchetypeId[] }) {
  return (
    <optgroup label={label}>
      {archetypes.map((archetype) => (
        <option key={archetype} value={archetype}>
          {archetypeName(archetype)}
        </option>
      ))}
    </optgroup>
  );
}

/** Ids of kinds and of reasons never meet, so one value names either. */
function replyOf(key: string): ReplyChoice {
  const kind = KEEPING_KIND_IDS.find((id) => id === key);
  return kind ? { kind } : { kind: 'parting', archetype: key as ArchetypeId };
}
