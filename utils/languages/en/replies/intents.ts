import type { CueList, Phrase } from '../../define-replies';
import type { IntentId } from '../../../domain/draft';

/** Answers that hold the line: no new reason, no defence, the date once more. */
export const answers: Readonly<Record<IntentId, Phrase>> = {
  'payment-promised': {
    warm: 'Thank you, that is good to hear. Once everything is paid, our accounts are clear. The end of our work {end} stands, and I will keep to the hand-over as I described it.',
    neutral:
      'Thank you for letting me know. With the payment our accounts will be clear. The end of our work {end} stands, and the hand-over goes ahead as described.',
    firm: 'Thank you, I have noted that. The payment settles the account; the end of our work {end} stands.',
  },
  'please-stay': {
    warm: 'Thank you, I do value that. My decision stands all the same: our work ends {end}. What I can do is make the hand-over easy for you, and the next step there is your files and access details by {handoverBy}.',
    neutral:
      'Thank you for the offer. My decision stands, and our work ends {end}. The next step is the hand-over of files and access details by {handoverBy}.',
    firm: 'Thank you for the offer. The decision stands, and our work ends {end}. Files and access details follow by {handoverBy}.',
  },
  'why-unfair': {
    warm: 'I understand your question. {reason} What I can do now is a good hand-over; it will be complete by {handoverBy}.',
    neutral:
      '{reason} That is the whole reason. The next step is the hand-over, which will be complete by {handoverBy}.',
    firm: '{reason} There is nothing to add to that. The hand-over will be complete by {handoverBy}.',
  },
  insult: {
    warm: 'I have read your message. Let us keep to the hand-over, in writing and by e-mail. Our work ends {end}, and you will have files and access details by {handoverBy}.',
    neutral:
      'I have received your message. For the hand-over, please write to me by e-mail. Our work ends {end}; files and access details follow by {handoverBy}.',
    firm: 'I have received your message. I answer questions about the hand-over, by e-mail only. Our work ends {end}.',
  },
  threat: {
    warm: 'I have received your message and noted what you write. I would like to keep to what is left to do: our work ends {end}, and the hand-over will be complete by {handoverBy}. Please send me everything further in writing.',
    neutral:
      'I confirm that I have received your message. Our work ends {end}, and the hand-over will be complete by {handoverBy}. Please send me everything further in writing.',
    firm: 'I confirm receipt of your message. Our work ends {end}. Please send me everything further in writing.',
  },
  'new-task': {
    warm: [
      'Thank you for asking. I am taking on nothing new before the end {end}; on my list until then are: {openWork}. I will add your request to the hand-over notes, so that your next provider can start on it.',
      'Thank you for asking. I am taking on nothing new before the end {end} and will keep to what is already agreed. I will add your request to the hand-over notes, so that your next provider can start on it.',
    ],
    neutral: [
      'Before the end {end} I will complete what is on the list: {openWork}. This request is not on it; I will pass it on in the hand-over notes.',
      'Before the end {end} I will complete only what is already agreed. This request is not part of that; I will pass it on in the hand-over notes.',
    ],
    firm: 'This request is not on the closing list, so I will not take it on. I will note it in the hand-over. Our work ends {end}.',
  },
  silence: {
    warm: 'A short reminder, so that nothing surprises you: our work ends {end}. By {handoverBy} you will have your files and access details. If you want them in another way than by e-mail, please tell me before then.',
    neutral:
      'A reminder: our work ends {end}. By {handoverBy} I will send you files and access details. If you need them in another form, please tell me before then.',
    firm: 'As announced, our work ends {end}. Files and access details will reach you by {handoverBy}.',
  },
  'wants-to-talk': {
    warm: 'Yes, let us talk. How about an evening before {replyBy}, just us two? Two things would help me: we leave friends and family out of it, and we talk about the two of us rather than about whether the work goes on; that is settled.',
    neutral:
      'Yes, let us talk before {replyBy}; please name a day. Two things I ask for: friends and family stay out of it, and the end of the work {end} is settled.',
    firm: 'We can talk before {replyBy}. The end of the work {end} is not the subject; what comes after for the two of us is. Friends and family stay out of it.',
  },
  'refund-demand': {
    warm: [
      'I have received your request for a refund. I will check it against our agreement ({contractClause}) and answer you in writing by {replyBy}. Until then the end {end} and the hand-over stand as described.',
      'I have received your request for a refund. I will check it against what we agreed and answer you in writing by {replyBy}. Until then the end {end} and the hand-over stand as described.',
    ],
    neutral: [
      'I have received your request for a refund. I will check it against our agreement ({contractClause}) and answer in writing by {replyBy}. The end {end} stands.',
      'I have received your request for a refund. I will check it against our agreement and answer in writing by {replyBy}. The end {end} stands.',
    ],
    firm: 'I have received your request for a refund and will answer it in writing by {replyBy}, on the basis of our agreement. The end {end} stands.',
  },
};

/** How the client says it. */
export const intentCues: Readonly<Record<Exclude<IntentId, 'silence'>, CueList>> = {
  'payment-promised': [
    ["cheque/check/payment/transfer/money/wire is/it's ~ on its/the way"],
    ['cheque/check/payment/transfer/money/wire is forthcoming/coming'],
    ["i/we will/i'll/we'll pay ~ tomorrow/today/monday/tuesday/wednesday/thursday/friday/week/month/soon/immediately"],
    [
      "i'll/we'll pay ~ tomorrow/today/monday/tuesday/wednesday/thursday/friday/week/month/soon/immediately/invoice/everything/it",
    ],
    ['payment/transfer/wire ~ goes/go/going out ~ today/tomorrow/week/monday/tuesday/wednesday/thursday/friday'],
    ['just/already paid/transferred/wired'],
    ["i've/we've ~ paid/transferred/wired/initiated/sent ~ payment/money/invoice/transfer/it/today/this"],
    ['accounting/finance/bookkeeping ~ process* ~ payment/invoice/it/today'],
    ["you'll/you will have/get your/the money"],
    ['will settle ~ invoice/invoices/balance/account'],
  ],
  'please-stay': [
    ['please stay/reconsider'],
    ['reconsider'],
    ["don't/dont go/leave/quit ~ us/me/please"],
    ["please don't/dont go/leave/quit/end"],
    ['pay ~ more/double/extra/higher'],
    ['raise/increase/double your/the fee/rate/budget/pay'],
    ["can't/cannot ~ without you"],
    ['we/i need/want you to stay'],
    ['give ~ another/second/one chance'],
    ['change your mind'],
    ['we can ~ make ~ work'],
    ['what would it take'],
    ['stay on'],
  ],
  'why-unfair': [
    ['why are/would/do/did you'],
    ['why now'],
    ["that's/this/is/so/not ~ unfair/fair"],
    ['unfair'],
    ["i/we don't/do not/cannot/can't understand"],
    ['what did i/we do ~ wrong'],
    ['how can/could you'],
    ["after everything we've/i've"],
    ['explain ~ yourself/why/reason'],
    ['out of the blue/nowhere'],
    ["don't/dont deserve"],
  ],
  insult: [
    [
      "you're/are ~ idiot/idiots/joke/amateur/amateurs/fraud/pathetic/incompetent/useless/unprofessional/liar/clown/clowns",
    ],
    ['idiot/idiots/moron/morons/imbecile/asshole/bastard/bitch/bullshit'],
    ['fuck/fucking/screw you/off'],
    ['shame on you'],
    ['go to hell'],
    ['good riddance'],
    ['you ~ disgust* me'],
    ['worthless/pathetic/incompetent/disgraceful'],
    ['how dare you'],
    ['never ~ worked with ~ worse/unprofessional'],
  ],
  threat: [
    ['lawyer/lawyers/attorney/attorneys/solicitor/solicitors/sue/suing'],
    ['legal action/steps/consequences'],
    ['see you in court'],
    ['take you to court'],
    ['bad/negative/one-star review/reviews'],
    ['leave/write/post ~ review'],
    ['everyone/everybody ~ know/hear ~ about'],
    ["you'll/you will regret/hear"],
    ['chargeback/charge-back'],
    ['ruin/destroy your reputation/name/business'],
    ['make sure ~ nobody/no one/never hires/work/works'],
    ['report you'],
  ],
  'new-task': [
    ['quick/small/little/tiny/last/more thing/task/favour/favor/job/change/request/update/edit'],
    ['before you go/leave/finish'],
    ['one last/more thing/time'],
    ['could/can/would you ~ also/just/quickly'],
    ['while you are/at'],
    ["while you're at it"],
    ['need you to ~ also/just/quickly'],
    ['also need/add/include'],
    ['new project/task/assignment'],
  ],
  'wants-to-talk': [
    ['can/could/shall/should we ~ talk/meet/speak/discuss/chat'],
    ["let's/lets ~ talk/meet/speak/discuss/chat"],
    ['talk ~ in person/face/over'],
    ['give me a call/ring'],
    ['call me'],
    ['i/we want/need/like to talk/speak ~ you'],
    ['grab/have a coffee/beer/drink'],
    ['sit down together/and'],
  ],
  'refund-demand': [
    ['refund/refunds/refunded/reimburse/reimbursed/reimbursement'],
    ['money back'],
    ['pay ~ back'],
    ['return ~ deposit/money/payment/advance'],
    ['give back ~ deposit/money/payment/advance'],
  ],
};
