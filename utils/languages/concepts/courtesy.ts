/** Greetings, closings, small talk, and politeness meant or not. */
export const COURTESY = {
  greeting: 'hello, dear',
  closing: 'regards, best wishes',
  'good-wish': 'have a nice day, good luck',
  'how-are-you': 'how are you, small talk opening',
  weather: 'weather',
  welcome: 'you are welcome, no problem',
  'please-note': 'please note, kindly find',
  'anything-else': 'anything else, further questions',
  'thanks-advance': 'thanks in advance, for your help',
  'nice-kind': 'kind, friendly, nice of you',
  'good-luck-close': 'bye, see you',
  exclamation: 'wow, oh dear, damn',
  sarcasm: 'great, just great; thanks for nothing',
} as const;
