/** Replies: what can be written, the words for it, and the rubric that checks every draft. */
export { archetypesFor } from './archetypes';
export { addressFormOf, type AddressedMessage } from './address-form';
export { claimOf } from './claims';
export { factsFromTexts, type FactTexts } from './fact-texts';
export { answerIntent, reasonOf, type PartingRequest } from './intents/answer';
export { likelyIntents } from './intents/likely';
export { recogniseIntent, type RecognisedIntent } from './intents/recognise';
export { bodyOf, withPolishedBody } from './polished';
export { withProposals } from './proposals';
export { renderDraft } from './render';
export { checkDraft, hotPhrases, type HotPhrase } from './rubric/check';
export { applyMend } from './rubric/mends';
