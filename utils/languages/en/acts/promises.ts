import type { ActPatterns } from '../../define';

/** What is asked for and promised by a day, and the days of meetings; a commitment is made of them. */
export const promises: readonly ActPatterns[] = [
  {
    act: 'asks-for-payment',
    patterns: [
      'can|could|would|will you .. please? .. @pay',
      'please .. @pay',
      'would|will .. be able|possible|great|good to|if .. @pay',
      'payment|transfer .. by|on|no_later_than @near-date|#',
      'settle|pay .. the|this .. @invoice .. by|before|on',
    ],
    unless: ['our|my invoice .. to', 'i|we will @pay', 'pay attention|heed|visit', 'clear up|the .. air|explanation'],
    examples: ['Can you pay by Friday?', 'Please settle the invoice by the end of the month.'],
    lookAlikes: ['Please pay attention to the margins.', 'I will pay the printer on Friday.'],
  },
  {
    act: 'promises-material',
    patterns: [
      'will|shall|going_to .. @send|get|have .. you|over|across|them|it|the|our|my|all .. @material|@content-material',
      'you will|should .. have|get|receive ... @material|@content-material',
      '@material|@content-material ... will .. be .. with_you|there|ready|uploaded|in_the_folder|in_your_inbox|sent',
      'sending|uploading|sharing ... @material|@content-material ... @near-date',
      'will .. send .. them|it|those|everything|you ... by|on|before|@near-date',
    ],
    unless: ['invoice|payment|money|cheque|check|po', 'will .. you|he|she|they .. send', 'or'],
    examples: [
      "I'll send you the photos by Friday.",
      'You will have the logo files on Monday.',
      "I'll send them by the end of the week.",
    ],
    lookAlikes: [
      'I would send the photos if I had them.',
      'Will you send the photos by Friday?',
      'I sent the photos on Friday.',
    ],
  },
  {
    act: 'promises-feedback',
    patterns: [
      'will|shall|going_to .. get_back|come_back|reply|revert|respond|answer',
      'will|shall|going_to .. review|read|comment|check|look_at|look_over|go_through',
      'will|shall|going_to .. @send|give|get|let|have .. @feedback',
      'you will .. have|get|hear ... @feedback|from_us|from_me|back',
    ],
    unless: ['will|would you', 'invoice|payment|money'],
    examples: ["I'll get back to you by Friday.", "You'll have my comments on Monday."],
    lookAlikes: ['Will you get back to me by Friday?', "I won't get back to you before Friday."],
  },
  {
    act: 'promises-decision',
    patterns: [
      'will|shall|going_to .. decide|choose|approve|sign_off|sign|confirm|pick',
      'will|shall|going_to .. let you know|have',
      'will|shall|going_to .. make|have|give ... @decision|@approval',
      'you will .. have|get ... @decision|@approval',
    ],
    unless: ['will|would you .. decide|choose|approve|sign|confirm', 'invoice|payment|money'],
    examples: [
      "We'll decide by Wednesday.",
      "You'll have our sign-off by the end of the week.",
      "I'll let you know on Monday.",
    ],
    lookAlikes: ['Will you decide by Wednesday?', 'Who will decide about the colours, and how?  They will not decide.'],
  },
  {
    act: 'agrees',
    patterns: [
      '< yes|yep|yeah|yup|sure|ok|okay|absolutely|of_course|certainly|definitely|fine|agreed|deal ... will|can|do|no_problem|that_works|works|thing',
      '< yes|yep|yeah|yup|sure|absolutely|of_course|certainly|agreed|deal|definitely >',
      '< ok|okay|fine >',
      'will do',
      'consider it done',
      '< no problem',
      'that works|is_fine',
      'can do >',
    ],
    unless: ['but|however|unless|though', 'will|would you', 'not'],
    examples: ['Yes, will do.', 'Sure, no problem.', 'Consider it done.'],
    lookAlikes: ['Yes, but not this month.', 'Will you do that?'],
  },
  {
    act: 'sets-meeting',
    patterns: [
      'see|speak|talk|meet .. you|to_you|then .. on|@near-date',
      'let us .. meet|speak|talk|call|do|say ... @near-date',
      '@meeting .. is|on|for|set|booked|confirmed|scheduled|fixed ... @near-date',
      'meet|call|speak|talk|meeting .. @near-date .. at|works|suits|is_fine|is_good|confirmed',
      '@near-date .. at ... works|suits|is_fine|is_good|is_perfect',
      'move|moved|reschedule|push|shift|postpone ... @meeting ... to .. @near-date',
      'could|can .. we|you ... @near-date .. instead',
    ],
    unless: ['forgot|missed|waited|sorry_i', 'deadline|invoice|payment|texts|photos'],
    examples: ['See you on Thursday.', "Let's speak on Tuesday at ten.", 'Could we move the call to Friday?'],
    lookAlikes: ['We met on Thursday.', 'I saw the numbers on Thursday.'],
  },
];
