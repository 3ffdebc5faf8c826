/** Verbs whose forms no rule gives, those that double their last letter among them: all forms, the first one first. */
const VERBS = `
  admit admits admitting admitted, allot allots allotting allotted, be am is are was were been being, bear bears bearing bore borne, beat beats beating beaten, become becomes becoming became, begin begins beginning began begun,
  bend bends bending bent, bet bets betting, bite bites biting bit bitten, blow blows blowing blew blown, break breaks breaking broke broken, bring brings bringing brought, build builds building built, burn burns burning burned burnt,
  buy buys buying bought, cancel cancels cancelling cancelled canceling canceled, catch catches catching caught, choose chooses choosing chose chosen, come comes coming came, commit commits committing committed,
  compel compels compelling compelled, control controls controlling controlled, cost costs costing, cut cuts cutting, deal deals dealing dealt, defer defers deferring deferred, dig digs digging dug, do does did done doing,
  drag drags dragging dragged, draw draws drawing drew drawn, dream dreams dreaming dreamed dreamt, drink drinks drinking drank drunk, drive drives driving drove driven, drop drops dropping dropped, eat eats eating ate eaten,
  equip equips equipping equipped, expel expels expelling expelled, fall falls falling fell fallen, feel feels feeling felt, fight fights fighting fought, find finds finding found, fit fits fitting fitted, flip flips flipping flipped,
  fly flies flying flew flown, forbid forbids forbidding forbade forbidden, foresee foresees foreseeing foresaw foreseen, forget forgets forgetting forgot forgotten, forgive forgives forgiving forgave forgiven,
  freeze freezes freezing froze frozen, fulfil fulfils fulfilling fulfilled, get gets getting got gotten, give gives giving gave given, go goes going went gone, grow grows growing grew grown, hang hangs hanging hung, have has had having,
  hear hears hearing heard, hide hides hiding hid hidden, hit hits hitting, hold holds holding held, hurt hurts hurting, keep keeps keeping kept, know knows knowing knew known, label labels labelling labelled labeling labeled,
  lay lays laying laid, lead leads leading led, learn learns learning learned learnt, leave leaves leaving left, lend lends lending lent, let lets letting, lie lies lying lied lain, light lights lighting lit, lose loses losing lost,
  make makes making made, mean means meaning meant, meet meets meeting met, mislead misleads misleading misled, misunderstand misunderstands misunderstanding misunderstood, model models modelling modelled modeling modeled,
  occur occurs occurring occurred, omit omits omitting omitted, outbid outbids outbidding outbidded, overpay overpays overpaying overpaid, overrule overrules overruling overruled, oversee oversees overseeing oversaw overseen,
  pay pays paying paid payed, permit permits permitting permitted, prefer prefers preferring preferred, program programs programming programmed, propel propels propelling propelled, prove proves proving proved proven, put puts putting,
  quarrel quarrels quarrelling quarrelled quarreling quarreled, quit quits quitting, read reads reading, rebel rebels rebelling rebelled, rebuild rebuilds rebuilding rebuilt, redo redoes redoing redid redone,
  refer refers referring referred, regret regrets regretting regretted, remit remits remitting remitted, repel repels repelling repelled, resell resells reselling resold, resend resends resending resent,
  rethink rethinks rethinking rethought, rewrite rewrites rewriting rewrote rewritten, ride rides riding rode ridden, ring rings ringing rang rung, rise rises rising rose risen, run runs running ran, say says saying said,
  see sees seeing saw seen, seek seeks seeking sought, sell sells selling sold, send sends sending sent, set sets setting, settle settles settling settled, shake shakes shaking shook shaken, shoot shoots shooting shot,
  show shows showing showed shown, shrink shrinks shrinking shrank shrunk, shut shuts shutting, signal signals signalling signalled signaling signaled, sing sings singing sang sung, sink sinks sinking sank sunk, sit sits sitting sat,
  sleep sleeps sleeping slept, slip slips slipping slipped, speak speaks speaking spoke spoken, spell spells spelling spelled spelt, spend spends spending spent, spill spills spilling spilled spilt, split splits splitting,
  spread spreads spreading, stand stands standing stood, steal steals stealing stole stolen, stick sticks sticking stuck, strike strikes striking struck, submit submits submitting submitted, swear swears swearing swore sworn,
  sweep sweeps sweeping swept, take takes taking took taken, teach teaches teaching taught, tear tears tearing tore torn, tell tells telling told, think thinks thinking thought, throw throws throwing threw thrown,
  transfer transfers transferring transferred, transmit transmits transmitting transmitted, travel travels travelling travelled traveling traveled, undercut undercuts undercutting, understand understands understanding understood,
  undertake undertakes undertaking undertook undertaken, undo undoes undoing undid undone, unplug unplugs unplugging unplugged, upset upsets upsetting, wake wakes waking woke woken, wear wears wearing wore worn, win wins winning won,
  wind winds winding wound, withdraw withdraws withdrawing withdrew withdrawn, withhold withholds withholding withheld, write writes writing wrote written`;

const NOUNS = `analysis analyses, basis bases, child children, crisis crises, foot feet, half halves, knife knives, life lives, man men, mouse mice, person people, shelf shelves, thief thieves, tooth teeth, wife wives, woman women`;

/** Spellings of irregular words by the word itself. */
export const IRREGULAR_VERBS = formsByWord(VERBS);
export const IRREGULAR_NOUNS = formsByWord(NOUNS);

function formsByWord(source: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    source.split(',').map((entry) => {
      const forms = entry.trim().split(' ');
      return [forms[0] ?? '', forms];
    }),
  );
}
