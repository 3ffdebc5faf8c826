/** Contractions (with and without their apostrophe), short forms and typos, each with the words it stands for. */
const FORMS = `
  i'm: i am, im: i am, i've: i have, ive: i have, i'll: i will, i'd: i would, you're: you are, youre: you are, you've: you have, youve: you have, you'll: you will, youll: you will,
  you'd: you would, he's: he is, hes: he is, she's: she is, it's: it is, he'll: he will, she'll: she will, it'll: it will, itll: it will, he'd: he would, she'd: she would, we're: we are, we've: we have, weve: we have, we'll: we will, we'd: we would,
  they're: they are, theyre: they are, they've: they have, they'll: they will, theyll: they will, they'd: they would, that's: that is, thats: that is, that'll: that will, there's: there is, theres: there is, there'll: there will,
  what's: what is, whats: what is, who's: who is, whos: who is, where's: where is, wheres: where is, when's: when is, how's: how is, why's: why is, here's: here is, heres: here is, let's: let us, lets: let us,
  don't: do not, dont: do not, doesn't: does not, doesnt: does not, didn't: did not, didnt: did not, isn't: is not, isnt: is not, aren't: are not, arent: are not, wasn't: was not, wasnt: was not, weren't: were not, werent: were not,
  haven't: have not, havent: have not, hasn't: has not, hasnt: has not, hadn't: had not, hadnt: had not, can't: can not, cant: can not, cannot: can not, couldn't: could not, couldnt: could not, won't: will not, wont: will not, wouldn't: would not, wouldnt: would not,
  shouldn't: should not, shouldnt: should not, mustn't: must not, needn't: need not, ain't: is not, aint: is not, gonna: going to, wanna: want to, gotta: got to, could've: could have, would've: would have, should've: should have, couldve: could have, wouldve: would have, shouldve: should have,
  u: you, ur: your, r: are, pls: please, plz: please, thx: thanks, tnx: thanks, tmrw: tomorrow, tmr: tomorrow, tomorow: tomorrow, tommorow: tomorrow, tommorrow: tomorrow, rn: right now, n: and, w: with, bc: because, cos: because, cuz: because, tho: though, smth: something, smn: someone, asap: asap,
  recieved: received, recieve: receive, reciept: receipt, invoce: invoice, payed: paid, payd: paid, definately: definitely, deffo: definitely, seperate: separate, seperately: separately, sry: sorry, soz: sorry, srry: sorry, evrybody: everybody, wk: week, wks: weeks, mins: minutes, min: minutes, hrs: hours, hr: hour,
  'em: them, em: them, y'all: you all, yall: you all, yous: you all, ya: you, yr: your, shouldnt've: should not have, nobody's: nobody is, everyone's: everyone is, everybody's: everybody is, one's: one is, someone's: someone is, aswell: as well, alot: a lot, abit: a bit, thier: their, teh: the, adress: address, till: until, til: until, 'til: until, whilst: while`;

export const rewrites: Readonly<Record<string, string>> = Object.fromEntries(
  FORMS.split(',').map((entry) => {
    const [form = '', words = ''] = entry.split(':');
    return [form.trim(), words.trim()];
  }),
);

/** The most frequent English words: they occur in nearly every sentence and cannot select a pattern. */
export const COMMON_WORDS = `
  the a an of to in on at for from by with and or but so as than that this these those it its is am are was were be been being have has had do does did will would can could shall should may might must
  i you he she we they me him her us them my your his our their what which who when where how why not no if then there here just only also too very more most some any all one out up down over about into
  go get got going want need like know see say said make made take think come back time now new good please thanks thank day today week really still well work yes ok`;
