import type { Script } from '../../define-replies';
import type { KeepingKindId } from '../../../domain/draft';

/** The replies that keep the relationship, in English. */
export const scripts: Readonly<Record<KeepingKindId, Script>> = {
  'payment-reminder-1': {
    subject: ['Payment reminder: {invoiceNames}', 'Payment reminder'],
    body: [
      [
        {
          warm: 'I hope all is well with you. A short note about money, as it is easy to lose sight of an invoice in a busy week.',
          neutral: 'I am writing about a payment.',
          firm: 'I am writing about a payment that is overdue.',
        },
        [
          'In my accounts I cannot find a payment yet for: {invoices}.',
          'In my accounts I cannot find a payment yet for my last invoice, and its due date has passed.',
        ],
        '{?total}That makes {total} in all.',
      ],
      [
        {
          warm: 'Could you take a look and transfer the sum by {payBy}? If you have already done so, please take this as settled, and thank you.',
          neutral: 'Please transfer the sum by {payBy}. If it is already on its way, nothing more is needed from you.',
          firm: 'Please transfer the sum by {payBy}. If the transfer has been made, please send me its date.',
        },
        {
          long: 'If a detail on the invoice is missing, such as an order number or another address, tell me and I will send a corrected copy the same day.',
        },
      ],
      [
        {
          warm: 'If anything stands in the way, just tell me; with a date I can plan.',
          neutral: 'If anything stands in the way, please write to me and tell me which date I can plan with.',
          firm: 'If this date cannot be kept, please tell me before then which one will be.',
        },
        { long: 'Work goes on as agreed in the meantime.' },
      ],
    ],
  },
  'payment-reminder-2': {
    subject: ['Second reminder: {invoiceNames}', 'Second payment reminder'],
    body: [
      [
        {
          warm: 'I am coming back to the open payment I wrote to you about.',
          neutral: 'This is my second reminder about an open payment.',
          firm: 'This is my second reminder; my first has brought no payment.',
        },
        ['Still to be paid: {invoices}.', 'My invoice is past its due date, and I have not received the money.'],
        '{?total}Together that is {total}.',
      ],
      [
        {
          warm: 'Please transfer the sum by {payBy} and send me a line once it is done. If something is wrong with the invoice, I would like to sort that out with you now.',
          neutral:
            'Please transfer the sum by {payBy} and confirm the date of the transfer to me. If you dispute a part of the invoice, tell me which one and pay the rest.',
          firm: 'Please transfer the full sum by {payBy} and confirm the transfer to me on that day. Objections to the invoice have to reach me in writing by then.',
        },
      ],
      [
        {
          warm: 'I want to keep working with you without this between us, and that needs payments on the agreed dates.',
          neutral: 'To go on working as planned, I need payments on the agreed dates.',
          firm: 'I will begin no new work before the payment has arrived.',
        },
        {
          long: 'If somebody else in your company handles payments, please give me a name and an address, so that I can clear up the details there directly.',
        },
      ],
    ],
  },
  'payment-reminder-3': {
    subject: ['Last reminder: {invoiceNames}', 'Last payment reminder'],
    body: [
      [
        {
          warm: 'I have written to you about this payment before, and I would have liked not to write a third time.',
          neutral: 'This is my third and last reminder about an open payment.',
          firm: 'This is my last reminder about an open payment.',
        },
        ['To be paid: {invoices}.', 'My invoice is well past its due date, and no payment has reached me.'],
        '{?total}The sum is {total}.',
      ],
      [
        {
          warm: 'Please make sure that the money is in my account by {payBy}. Until it has arrived, I will not begin any new work.',
          neutral: 'The money has to be in my account by {payBy}. Until it has arrived, I will begin no new work.',
          firm: 'I expect the full sum in my account by {payBy}. I will begin no new work before it has arrived there.',
        },
        { long: 'If you can pay in parts only, I need a written proposal with sums and dates before that day.' },
      ],
      [
        {
          warm: 'After that day I will have to take the formal way that our agreement provides for. I would much rather close this with you directly.',
          neutral:
            'After that day I will take the formal way that our agreement provides for. Until then, a direct settlement is possible.',
          firm: 'After that day I will take the formal way that our agreement provides for, without a further notice.',
        },
        { long: 'This reminder lists what is open and nothing else; any other point we can deal with separately.' },
      ],
    ],
  },
  boundary: {
    subject: 'How we work together',
    body: [
      [
        {
          warm: 'I want to keep doing good work for you, and for that I need to tell you how I plan my time.',
          neutral: 'To plan my work reliably, I would like to be clear about one point.',
          firm: 'I need to be clear about one point in the way we work.',
        },
        [
          'From now on, this holds: {limit}.',
          'I read and answer messages on working days; what arrives in the evening or at the weekend, I take up on the next working day.',
        ],
      ],
      [
        {
          warm: 'That way each request gets my full attention, and you know when to expect an answer. If something cannot wait, put the word urgent and the reason in the subject, and I will look at it first.',
          neutral:
            'This way every request gets a proper answer at a time you can count on. If something cannot wait, please put urgent and the reason in the subject, and I will look at it first.',
          firm: 'Requests outside these limits are not lost, they are dealt with in their turn. For a real emergency, put urgent and the reason in the subject.',
        },
        {
          long: 'It also helps me to have several points in one message rather than one by one; then I can answer them together and nothing gets overlooked.',
        },
      ],
      [
        {
          warm: 'Thank you for understanding.',
          neutral: 'Please plan with this from today.',
          firm: 'I will keep to this from today.',
        },
        {
          long: 'If a phase of the project needs more than that, we can agree on it beforehand, with hours and a price.',
        },
      ],
    ],
  },
  'scope-clarification': {
    subject: ['Your request: {request}', 'What our agreement covers'],
    body: [
      [
        {
          warm: [
            'Thank you for the idea. You asked for this: {request}.',
            'Thank you for your message and the new request.',
          ],
          neutral: ['You asked for this: {request}.', 'Thank you for your message; I have looked at the new request.'],
          firm: ['You asked for this: {request}.', 'I have looked at your new request.'],
        },
        [
          'It goes beyond what we agreed on {agreedOn}: {agreedScope}.',
          'It goes beyond what we agreed: {agreedScope}.',
          'As I read our agreement, it is not part of what we settled, so I have not begun with it.',
        ],
      ],
      [
        {
          warm: [
            'I can do it as an extra for {requestPrice}, or we leave it out and stay with the plan. Tell me by {replyBy} which you prefer, and I will fit it in.',
            'I can send you a separate offer with price and date, or we leave it out and stay with the plan. Tell me by {replyBy} which you prefer.',
          ],
          neutral: [
            'There are two ways: I do it as an extra for {requestPrice}, or we stay with the plan. Please tell me by {replyBy} which one you choose.',
            'There are two ways: I send you a separate offer with price and date, or we stay with the plan. Please tell me by {replyBy} which one you choose.',
          ],
          firm: [
            'I will do it against a separate order for {requestPrice}. Please tell me by {replyBy} whether you place it; otherwise the plan stays as it is.',
            'I will do it against a separate order with its own price and date. Please tell me by {replyBy} whether you want an offer; otherwise the plan stays as it is.',
          ],
        },
        'The work we agreed on goes on in the meantime.',
      ],
      [
        {
          long: 'I keep these things apart so that it is clear what you are paying for and the agreed dates hold.',
        },
        {
          long: 'If you read our agreement differently, please point me to the passage, and I will look at it the same day.',
        },
      ],
    ],
  },
  'clarify-position': {
    subject: 'Where we stand with the project',
    body: [
      [
        {
          warm: 'In the last messages several people have had a say, and I want to make sure that I am still working towards the right thing.',
          neutral: 'Before I go on, I would like to make sure that we mean the same thing.',
          firm: 'Before I continue, I need a clear basis.',
        },
        [
          'What we agreed on {agreedOn} was this: {agreedScope}.',
          'What we agreed was this: {agreedScope}.',
          'I am working on the basis of our agreement, and the latest wishes differ from it.',
        ],
      ],
      [
        [
          'As agreed, the decisions are with {decisionMaker}.',
          'Please tell me who decides on your side, so that I can follow one voice.',
        ],
        {
          warm: 'Could you let me know by {replyBy} whether the agreement stands as it is? If the direction is to change, I will gladly work out what that means for dates and price.',
          neutral:
            'Please confirm by {replyBy} that the agreement stands, or tell me what is to change. For a change I will send you new dates and a new price.',
          firm: 'Please confirm by {replyBy} in writing which direction holds. A change of direction needs new dates and a new price.',
        },
      ],
      [
        {
          warm: 'Until then I will carry on with the parts that are the same either way.',
          neutral: 'Until then I will work on the parts that are not affected.',
          firm: 'Until then I will work only on the parts that are not affected.',
        },
        {
          long: 'What I expect at the end is a result that all on your side can stand behind, and for that the open points have to be settled before the work is done, not after.',
        },
      ],
    ],
  },
  reset: {
    subject: 'How we can work better together',
    body: [
      [
        {
          warm: 'I would like our work together to go well, and lately it has not run as smoothly as I want it to.',
          neutral: 'I would like to put our work together on a better footing.',
          firm: 'Our work together needs a change to go on.',
        },
        {
          warm: [
            'One change would help most: {change}.',
            'What would help most is that we settle in one talk how we decide, answer and plan.',
          ],
          neutral: [
            'For that I need one change: {change}.',
            'For that I propose one talk in which we settle how we decide, answer and plan.',
          ],
          firm: [
            'I need this change by {replyBy}: {change}.',
            'I need a talk by {replyBy} in which we settle how we decide, answer and plan.',
          ],
        },
      ],
      [
        {
          warm: 'If you see it differently, or if something on my side has made things harder for you, please tell me; I want to know.',
          neutral: 'If something on my side has made things harder for you, please tell me as well.',
          firm: 'If you need something from me for that, name it, and I will do my part.',
        },
        'I suggest that we look together on {reviewOn} at how it has gone.',
      ],
      [
        {
          warm: 'Would a call of half an hour before {replyBy} suit you?',
          neutral: 'Please name a time for half an hour on the phone before {replyBy}.',
          firm: 'Please name a time for half an hour on the phone before {replyBy}.',
        },
        { long: 'I will write down in a few lines what we settle, so that both of us can rely on it afterwards.' },
        {
          long: 'My aim is simple: good work for you, delivered on the agreed dates, without friction for either of us.',
        },
      ],
    ],
  },
  'check-in-rhythm': {
    subject: 'A regular check-in',
    body: [
      [
        {
          warm: 'I think we would both have it easier with a fixed time to talk instead of many single messages.',
          neutral: 'I propose a fixed time for our open points instead of many single messages.',
          firm: 'Our open points need a fixed time in the calendar.',
        },
        'My proposal is a short check-in {rhythm}, fifteen minutes on the phone or by video.',
      ],
      [
        {
          warm: 'Before each one I will send you the open questions, so that you can decide on the spot; afterwards I will note down what we settled.',
          neutral: 'I will send you the open questions beforehand and note the decisions afterwards.',
          firm: 'I will send the open questions the day before; what we decide there holds.',
        },
        {
          long: 'Everything that is not urgent then waits for that time, and neither of us has to keep looking at the inbox.',
        },
      ],
      [
        {
          warm: 'Which day and which hour are easiest for you? If a short text message reaches you better than mail, that is fine with me too.',
          neutral:
            'Please tell me by {replyBy} which day and hour suit you, and whether another channel than mail reaches you better.',
          firm: 'Please name a day and an hour by {replyBy}, and the channel on which you are reached best.',
        },
        { long: 'We can try it until {reviewOn} and then see whether it helps.' },
      ],
    ],
  },
  'reply-window': {
    subject: 'Answers within {replyWindow}',
    body: [
      [
        {
          warm: 'To keep your dates, I depend on your answers, and some of my questions have been waiting.',
          neutral: 'Some of my questions are waiting for an answer, and without it I cannot keep the dates.',
          firm: 'Without answers I cannot keep the agreed dates.',
        },
        [
          'At the moment these are open: {openQuestions}.',
          'I will gladly send you the open questions again in one list.',
        ],
      ],
      [
        {
          warm: 'Could we hold to {replyWindow} for answers, in both directions? A short interim note is enough when something takes longer.',
          neutral:
            'I propose that we both answer within {replyWindow}; an interim note is enough when something takes longer.',
          firm: 'I ask for an answer within {replyWindow}, as I give you mine; an interim note is enough.',
        },
        'Where an answer comes later than that, the dates that depend on it move by the same number of days.',
      ],
      [
        {
          warm: 'If mail is not the best way to reach you, tell me which is, and I will use it.',
          neutral: 'If another channel reaches you better, please tell me by {replyBy}.',
          firm: 'Please confirm this by {replyBy}.',
        },
        {
          long: 'Holidays and emergencies are another matter, of course; a line beforehand or an automatic reply is all I need to plan around them.',
        },
      ],
    ],
  },
  'new-rate': {
    subject: 'My rate from {validFrom}',
    body: [
      [
        {
          warm: 'I enjoy the work with you and want it to carry itself, so I have gone through my figures.',
          neutral: 'I have gone through my figures for our work together.',
          firm: 'I am adjusting my rate for our work together.',
        },
        [
          'From {validFrom} my rate is {newRate}.',
          'The fee we agreed no longer covers the time the work takes, so from {validFrom} I can only continue at a new rate; I will send you the figures in a separate offer.',
        ],
      ],
      [
        'Everything ordered before that date I will do at the old rate.',
        {
          warm: 'If that does not fit your budget, we can also make the work smaller: fewer rounds or a shorter list, at the old fee.',
          neutral: 'If the budget is fixed, we can reduce the work to match it; I will make a proposal.',
          firm: 'If the budget is fixed, the work has to be reduced to match it; in that case I will send you a proposal.',
        },
      ],
      [
        {
          warm: 'Please let me know by {replyBy} which way you would like to go. I am glad to talk it through on the phone.',
          neutral: 'Please tell me by {replyBy} which of the two you prefer.',
          firm: 'Please confirm one of the two by {replyBy}.',
        },
        {
          long: 'The reason is plain: the hours that go into this work are more than we both assumed at the start, and I want to give it the same care in future.',
        },
      ],
    ],
  },
  'new-terms': {
    subject: 'Terms for our further work from {validFrom}',
    body: [
      [
        [
          'Our contract ends on {contractEnd}, which is a good moment to look at how we go on.',
          'Before we plan further, I would like to settle how we go on.',
        ],
        {
          warm: 'I would be glad to continue, on terms that make the work easy for both of us.',
          neutral: 'I am ready to continue on these terms.',
          firm: 'I will continue on new terms.',
        },
      ],
      [
        [
          'From {validFrom} I propose: {newTerms}.',
          'From {validFrom} I propose a new agreement that names the services, the price, the dates of payment, the number of revisions and the time each of us takes to answer.',
        ],
        {
          warm: 'Have a look and tell me what you think; where something does not suit you, let us find a wording that does.',
          neutral: 'Please look through them and tell me by {replyBy} what you would like to change.',
          firm: 'Please tell me by {replyBy} whether you agree.',
        },
      ],
      [
        {
          warm: 'Once we agree, I will send you the paper to sign.',
          neutral: 'Once we agree, I will send you the document to sign, and we start on that basis.',
          firm: 'New work begins once the agreement is signed; orders already placed I will finish as agreed.',
        },
        {
          long: 'What is running now I will finish as agreed, whatever we decide. The point of the new paper is that both of us can look up what holds, instead of having to discuss it in the middle of the work.',
        },
      ],
    ],
  },
};
