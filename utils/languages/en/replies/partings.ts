import type { PartingPhrases } from '../../define-replies';
import type { ArchetypeId } from '../../../domain/draft';

/** The reasons to part in English: about our side, checkable, without a word on anybody's character. */
export const partings: Readonly<Record<ArchetypeId, PartingPhrases>> = {
  'late-payer': {
    reason: {
      warm: [
        '{?deliveredOnTime}I have liked the work itself, but payments have reached me after their due dates while my deliveries kept to theirs, and I cannot go on working on that basis.',
        'I have liked the work itself, but payments have repeatedly reached me after their due dates, and I cannot plan my business on that basis.',
      ],
      neutral: [
        '{?deliveredOnTime}Payments have repeatedly reached me after their due dates while my deliveries kept to theirs, and I cannot go on working on that basis.',
        'Payments have repeatedly reached me after their due dates, and I cannot run my business on that basis.',
      ],
      firm: [
        '{?deliveredOnTime}My deliveries kept to the agreed dates, payments to me repeatedly did not, and I do not continue on that basis.',
        'Payments have repeatedly reached me after their due dates, and I do not continue on that basis.',
      ],
    },
  },
  diva: {
    reason: {
      warm: 'I have looked at my calendar honestly: a project of this size needs more time from me than I can make room for beside my other work.',
      neutral: 'This project needs more of my time than I can make room for beside my other work.',
      firm: 'The time this project takes does not fit into my workload.',
    },
    provider: 'A team with several people on call will be able to give you the availability that I cannot.',
  },
  'family-friend': {
    decision: {
      warm: 'This is not an easy mail to write: I have decided to end our working relationship {end}.',
      neutral: 'I have decided to end our working relationship {end}.',
      firm: 'I am ending our working relationship {end}.',
    },
    reason: {
      warm: [
        'My reasons concern the work alone: {reasons}.',
        'I have found that I cannot keep business and private life apart as well as I need to.',
      ],
      neutral: [
        'My reasons concern the work alone: {reasons}.',
        'I cannot keep business and private life apart as well as I need to.',
      ],
      firm: ['My reasons concern the work: {reasons}.', 'I need to keep business and private life apart.'],
    },
    afterReason: {
      warm: 'What we have outside work matters more to me, and this may touch it, so let us talk in person: would an evening before {replyBy} suit you?',
      neutral:
        'What we have outside work matters to me, and I know this may touch it. I would like to talk about it with you in person before {replyBy}.',
      firm: 'Our private relationship is a separate matter, and I want to keep it. I would like to talk about that with you in person before {replyBy}.',
    },
    inDepth: 'Until we have talked, I will keep it to myself, and I ask you to leave friends and family out of it too.',
    provider: 'For the work itself, somebody outside our circle will serve you better than I can.',
    thanks: {
      warm: ['Thank you for {thanksFor}.', 'Thank you for trusting me with this work.'],
      neutral: ['Thank you for {thanksFor}.', 'Thank you for trusting me with this work.'],
      firm: ['Thank you for {thanksFor}.', 'Thank you for trusting me with this work.'],
    },
  },
  jerk: {
    reason: {
      warm: 'I owe every client the best service I can give, and I cannot give it here, because my way of working and yours are too different.',
      neutral:
        'I cannot give you the service I want to give my clients, because our ways of working are too different.',
      firm: 'Our ways of working are too different for me to deliver the service I stand for.',
    },
    thanks: 'Thank you for the assignment.',
  },
  unresponsive: {
    decision: {
      warm: 'To give us both clarity: without an answer to my open questions, I will close our project {end}.',
      neutral: 'Without an answer to my open questions, I will close our project {end}.',
      firm: 'I am closing our project {end}, as my questions remain without an answer.',
    },
    reason: {
      warm: [
        'I cannot carry on without these answers: {openQuestions}.',
        'I cannot carry on without these answers, and I would rather say so now than let the project fade.',
      ],
      neutral: [
        'I need these answers to continue: {openQuestions}.',
        'I need them to continue, and I cannot keep time free for work that stands still.',
      ],
      firm: [
        'I cannot continue without these answers: {openQuestions}.',
        'I cannot keep time free for work that stands still.',
      ],
    },
    openWork: [
      'As things stand, this will remain unfinished and be handed over as it is: {openWork}.',
      '{?nothingOpen}There is no open work on my side.',
      'I will hand over the work that is open on that day as it stands, with a note on what is missing.',
    ],
    provider: 'For a later start, a provider who works without fixed dates will suit you better.',
  },
  'rejects-everything': {
    reason: {
      warm: 'I have put my best ideas into this, but we have not found a direction that convinces us both, and I am not the one who will find it.',
      neutral:
        'We have not found a direction that convinces us both, and I do not think that another round from me will change that.',
      firm: 'We have not found a shared direction, and I have no further proposal to make.',
    },
    provider: 'A designer or adviser with a fresh view of the task will serve you better from here.',
  },
  negative: {
    reason: {
      warm: 'I do my best work where both sides believe in the aim, and I do not see that we share one here.',
      neutral: 'We do not share a view of where this project can go, and I cannot do my best work without one.',
      firm: 'We do not share an aim for this project, and I do not continue without one.',
    },
    provider: 'Somebody with a different approach to the project will serve you better from here.',
  },
  unprofitable: {
    reason: {
      warm: 'I have gone through my figures, and my hours and my fee for this work no longer balance; I have outgrown the arrangement we made.',
      neutral: 'My hours and my fee for this work no longer balance, and I cannot continue the arrangement as it is.',
      firm: 'My hours and my fee for this work do not balance, and I am closing the arrangement for that reason.',
    },
    provider: 'A provider whose price list is made for work of this kind will suit you better.',
  },
  scope: {
    reason: {
      warm: [
        'What we agreed on was this: {agreedScope}. The work has grown beyond it, and I cannot do it justice within our arrangement.',
        'The work has grown well beyond what we agreed, and I cannot do it justice within our arrangement.',
      ],
      neutral: [
        'Our agreement covers this: {agreedScope}. The work has grown beyond it, and I cannot serve it within our arrangement.',
        'The work has grown beyond what we agreed, and I cannot serve it within our arrangement.',
      ],
      firm: [
        'I agreed to this: {agreedScope}. The work now asked of me goes beyond it, and I do not continue on that basis.',
        'The work now asked of me goes beyond our agreement, and I do not continue on that basis.',
      ],
    },
    provider: 'An agency that covers the whole range under one contract will serve you better from here.',
  },
  'new-boss': {
    reason: {
      warm: [
        'We agreed on this: {agreedScope}. The direction has since moved elsewhere, and I am not the right person for the new one.',
        'The direction of the project has moved away from what we agreed at the start, and I am not the right person for the new one.',
      ],
      neutral: [
        'We agreed on this: {agreedScope}. The direction has changed since, and I cannot deliver good work on the new basis.',
        'The direction of the project has changed from what we agreed, and I cannot deliver good work on the new basis.',
      ],
      firm: [
        'I agreed to this: {agreedScope}. The direction has changed, and I do not continue on the new basis.',
        'The direction is no longer the one I agreed to, and I do not continue on the new basis.',
      ],
    },
    provider: 'A provider chosen for the new direction will serve the project better.',
  },
  unethical: {
    reason: {
      warm: 'I am not able to take part in what I was asked to do, and so I cannot continue.',
      neutral: 'I cannot take part in what I was asked to do.',
      firm: 'I do not take part in what I was asked to do.',
    },
    openWork: [
      'I will hand over the following as it stands: {openWork}.',
      '{?nothingOpen}There is no open work on my side.',
      'I will do no further work after that date and will hand over what is open as it stands.',
    ],
  },
  'unreliable-appointments': {
    reason: {
      warm: 'I plan my weeks around fixed appointments, and with the ones for this project moving so often, I cannot keep that time free any longer.',
      neutral: 'I work with fixed appointments, and I cannot go on keeping time free for ones that are moved.',
      firm: 'I work with fixed appointments; those for this project have not held, and I no longer reserve time for it.',
    },
    provider: 'A provider who works without fixed appointments will suit you better.',
  },
  'no-longer-a-fit': {
    reason: {
      warm: 'I have asked myself whether what I offer is still what you need, and I no longer think that my services are the right match.',
      neutral: 'I no longer think that my services match what you need.',
      firm: 'My services no longer match what you need.',
    },
    provider: 'A provider who specialises in what you need now will serve you better from here.',
  },
  'no-capacity': {
    reason: {
      warm: 'My calendar for the coming months is full, and I would rather say so now than give your work less care than I want to give it.',
      neutral: 'My capacity for the coming months is taken, and I could not give this work the care it needs.',
      firm: 'My capacity is taken, and I cannot give this work the care it needs.',
    },
    provider: 'A colleague with free capacity will be able to give the work the time it needs.',
  },
};
