import type { COURTESY } from '../../concepts/courtesy';

/** Greetings, closings, small talk, and politeness meant or not. */
export const courtesy = {
  greeting: `hello, hi, hey, dear, good morning, good afternoon, good evening, hiya, morning, greetings, hi there, hi all, to whom it may concern, hello again`,
  closing: `regards, best regards, kind regards, best, best wishes, yours, sincerely, yours sincerely, yours faithfully, warm regards, all the best, take care, many thanks and, cheers, warmly, cordially`,
  'good-wish': `have a nice day, have a great day, have a good weekend, good luck, enjoy, enjoy your, nice weekend, happy new year, merry christmas, happy birthday, happy easter, have a lovely, get well soon, safe travels, bon voyage`,
  'how-are-you': `how are you, hope you are well, hope all is well, trust you are well, hope this finds you well, how is it going, how have you been, how was your, hope you had, hope you are doing, how is everything, i hope you`,
  weather: `weather, rain/v, raining, rainy, sunny, snow/v, snowing, heatwave, storm/n, wind, windy, cold, hot, freezing, sunshine, humid, ice`,
  welcome: `you are welcome, welcome, no problem, my pleasure, pleasure, do not mention it, no worries, not at all, anytime, any time, all good, no bother, do not worry, never mind, do not worry about it`,
  'please-note': `please note, please find, kindly find, please find attached, please be advised, for your attention, please see, see attached, see below, as attached, as follows, here is, here are`,
  'anything-else': `anything else, any questions, further questions, let me know if, do not hesitate, feel free to, if there is anything, get in touch, at your disposal, happy to answer, if you need anything`,
  'thanks-advance': `thanks in advance, thank you in advance, thanks for your help, thank you for your help, thanks for your patience, thank you for your patience, thanks for your understanding, thank you for your understanding, thanks for getting back, thank you for your time, thanks for the quick`,
  'nice-kind': `kind, friendly, nice, lovely, sweet, warm, generous, thoughtful, helpful, nice of you, kind of you, charming, gracious, pleasant, good natured, kindness`,
  'good-luck-close': `bye, goodbye, see you, see you soon, talk soon, speak soon, until then, see you then, catch you later, ttyl, farewell, so long, part ways, talk later`,
  exclamation: `wow, oh dear, oh no, damn, ugh, phew, gosh, hooray, yay, ouch, omg, good grief, for god's sake, for goodness sake, christ, hell, jeez, dammit, wtf, what the hell`,
  sarcasm: `thanks for nothing, how nice of you, well done you, just great, oh great, oh wonderful, bravo, genius, slow clap, what a surprise, surprise surprise, good luck with that, congratulations on`,
} satisfies Record<keyof typeof COURTESY, string>;
