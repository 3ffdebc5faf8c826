import type { PartingParts } from '../../define-replies';

/** What every parting says in English. */
export const parts: PartingParts = {
  subject: 'Ending our work together {end}',
  decision: {
    warm: 'I am writing to tell you that I am ending our work together {end}.',
    neutral: 'I am ending our work together {end}.',
    firm: 'This is my notice that our work together ends {end}.',
  },
  finality: {
    warm: 'I have thought about it carefully, and the decision stands.',
    neutral: 'I have thought this through, and the decision stands.',
    firm: 'The decision is final.',
  },
  contractClause: 'This follows the terms of our agreement ({contractClause}).',
  openWork: [
    'Until then I will complete the following: {openWork}.',
    '{?nothingOpen}There is no open work on my side.',
    'Before then I will send you a list of the open work that says who finishes what, and when.',
  ],
  priority: [
    '{?openWork}{#openWork:If you need it sooner|If one of them comes first for you}, please tell me by {replyBy}.',
    '{?nothingOpen}',
    'If one item comes first for you, please tell me by {replyBy}.',
  ],
  prepaid: 'What you have already paid for, I will deliver in full: {prepaid}.',
  money: {
    warm: [
      'On my books {#invoices:this is|these are} still open: {invoices}. It would help me if you transferred the sum by {payBy}.',
      '{?allSettled}All invoices to date are settled.',
      'You will receive a final statement of account from me by {handoverBy}, with everything that is still to be paid.',
    ],
    neutral: [
      'Still to be paid: {invoices}. Please transfer the sum by {payBy}.',
      '{?allSettled}All invoices to date are settled.',
      'You will receive a final statement of account by {handoverBy}, with everything that is still to be paid.',
    ],
    firm: [
      'The following remains to be paid by {payBy}: {invoices}.',
      '{?allSettled}All invoices to date are settled.',
      'A final statement of account, with everything that is still to be paid, will reach you by {handoverBy}.',
    ],
  },
  handover: {
    warm: [
      'So that nothing gets lost, I will hand over to you by {handoverBy}: {handover}.',
      '{?invoices}So that nothing gets lost, you will receive your files and access details by {handoverBy}, with a short hand-over note.',
      '{?allSettled}So that nothing gets lost, you will receive your files and access details by {handoverBy}, with a short hand-over note.',
      'So that nothing gets lost, your files and access details will come with it, together with a short hand-over note.',
    ],
    neutral: [
      'By {handoverBy} I will hand over to you: {handover}.',
      '{?invoices}You will receive your files and access details by {handoverBy}, with a short hand-over note.',
      '{?allSettled}You will receive your files and access details by {handoverBy}, with a short hand-over note.',
      'Your files and access details will come with it, together with a short hand-over note.',
    ],
    firm: [
      'By {handoverBy} I will hand over: {handover}.',
      '{?invoices}Your files and access details will be handed over by {handoverBy}, with a short note on where things stand.',
      '{?allSettled}Your files and access details will be handed over by {handoverBy}, with a short note on where things stand.',
      'Your files and access details will be handed over with it, together with a short note on where things stand.',
    ],
  },
  contact: 'Until the end I will also answer questions from your next provider, by e-mail.',
  inWriting: {
    warm: 'To keep the last steps simple, please send me anything that concerns the hand-over by e-mail.',
    neutral: 'Please send me anything that concerns the hand-over in writing, by e-mail.',
    firm: 'From today I will handle everything that concerns the hand-over in writing only, by e-mail.',
  },
  referral: ['After that, I can recommend {referral}.'],
  thanks: {
    warm: [
      'Thank you for {thanksFor}. I wish you well.',
      'Thank you for the work we have done together. I wish you well.',
    ],
    neutral: ['Thank you for {thanksFor}.', 'Thank you for the work we have done together.'],
    firm: ['Thank you for {thanksFor}.', 'Thank you for the assignment.'],
  },
  confirmation: 'Please confirm in writing that you have received this letter.',
};
