import type { CONDUCT } from '../../concepts/conduct';

/** Good and bad conduct: fairness, fraud, tricks, obedience, reputation. */
export const conduct = {
  'fair-play': `stick to the agreement, stick to the deal, keep your word, keep a promise, as agreed, as promised, honour the contract, keep our promise, stick to, true to your word, in line with our agreement, abide by, adhere to`,
  'break-word': `breach/v, breach/n, broken promise, broke your promise, go back on, went back on, violate/v, violation/n, not as agreed, not what we agreed, break the contract, renege/v, moved the goalposts, moving the goalposts`,
  'cheat-scam': `scam/n, fraud, cheat/v, con/v, rip off/v, swindle/v, defraud/v, fraudulent, phishing, scammed, ripped off, con man, crook, daylight robbery, racket`,
  'steal-thing': `steal/v, theft, stolen, thief/n, nick/v, pinch/v, robbed, burglary, robbery, lift from/v, pirate/v, piracy, break in`,
  plagiarism: `plagiarism, plagiarise/v, plagiarize/v, copied from, copy their, copy his, copy her, same as the competitor, exactly like theirs, identical to theirs, imitate their, recreate their, copyright infringement, somebody else's work, someone else's work, knock off`,
  unlicensed: `unlicensed, without a licence, without a license, pirated, cracked, crack/n, from google images, google images, off the internet, found on google, stock photo without, watermark/n, remove the watermark, royalty free, nobody will notice, grab it from, without paying for`,
  'fake-review': `fake review, fake reviews, write a few reviews, invented testimonial, fake testimonials, made up quote, buy followers, bought followers, buy reviews, five star reviews, pose as a customer, pretend to be a customer, under another name, sock puppet, fake account, fake accounts, fake followers`,
  'hidden-ad': `not marked as an ad, sponsored, do not disclose, advertorial, hidden advertising, without the ad label, no need to label, native ad, paid partnership, paid post, undisclosed, looks editorial, as if it were editorial, label it as advertising`,
  'false-invoice': `different date, different amount, change the date on the invoice, backdate, put it on another invoice, another company on the invoice, write consulting instead, split the invoice, fake invoice, dummy invoice, inflate/v, describe it as, make it out to, put something else on the invoice, higher amount`,
  'tax-dodge': `cash in hand, off the books, under the table, without an invoice, no invoice, no vat, skip the vat, avoid tax, dodge tax, tax dodge, no receipt, without receipt, under the counter, tax evasion, on the side, moonlighting, undeclared`,
  'bribe-favour': `bribe/n, kickback/n, commission on the side, back scratching, favour in return, quid pro quo, envelope, sweetener, grease/v, corruption, corrupt, cut of the, under the desk`,
  'unsafe-illegal': `illegal, illegally, against the law, unlawful, prohibited, unsafe, dangerous, not up to code, against regulations, without a permit, no permit, loophole, grey area, risky, hazard/n, bend the rules`,
  'safety-rules': `safety, safe, regulation/n, building code, compliance, compliant, certified, norm/n, requirements, fire safety, health and safety, standard/n, inspection, legal requirement, rule/n`,
  'overtime-unpaid': `unpaid overtime, overtime, all hours, weekends, unpaid, extra hours, work for free, weekend work, pull an all nighter, through the weekend, on sunday, on a sunday, long hours, work late, be on call, drop everything, reachable`,
  reputation: `reputation, good name, image, standing, brand, credibility, word gets around, public image, bad press, damage our name, our name, reputational, credible, renowned, well known`,
  'bad-review': `bad review, one star, negative review, leave a review, tell everyone, warn others, name and shame, post about you, write about you, public post, go public, review you, review site, expose you, ruin your reputation`,
  'cheaper-provider': `
    cheaper provider, someone cheaper, somebody cheaper, found someone, other quotes, other offers, cheaper quote, half the price, fiverr, upwork, offshore, cheaper elsewhere, for a fraction, others charge, other designers charge, competitor charges, market price, freelancer in india,
    plenty of others, going rate`,
  'anyone-can': `my nephew could, my kid could, a child could, anyone could, anybody could, do it myself, could do it myself, in word, in canva, with canva, with ai, an ai, chatgpt could, ai could, not rocket science, five minute job, how hard can it be, just a click, a few clicks, in five minutes, do it in my sleep`,
  'ai-machine': `ai, artificial intelligence, chatgpt, gpt, midjourney, machine translation, google translate, deepl, bot/n, automated, automation, generated, prompt/n, copilot, gemini, robot/n, algorithm/n, canva`,
  'former-provider': `previous designer, last designer, previous agency, old agency, former, predecessor, previous developer, last developer, previous freelancer, our last, used to work with, the one before, our old, earlier provider, last translator, previous contractor`,
  'insult-intelligence': `stupid, idiot/n, idiotic, dumb, incompetent, useless, clueless, brainless, moron/n, fool/n, amateur/n, beginner/n, no idea what you are doing, hopeless, dimwit, ignorant, half wit, thick`,
  'swear-word': `fuck/v, fucking, fucked, shit, bullshit, bloody, damn, crap, arse, ass, hell, pissed, bastard/n, wtf, goddamn, sod off, piss off, screw you, bugger, balls`,
  discriminate: `foreigner/n, immigrant/n, woman like you, girl like you, women like you, little girl, sweetheart, darling, your kind, your people, at your age, too old, too young, accent, third world, blonde, sexy, hot, pretty face, race, racist, sexist`,
  'harass-flirt': `drink with me, dinner with me, go out with me, go on a date, are you single, your number, beautiful eyes, sexy, hot, come to my place, hotel room, private photo, photo of you, picture of you, boyfriend, kiss/v, hug/n, flirt/v, alone with you`,
  'push-boundary': `call me now, call me immediately, pick up the phone, answer your phone, why are you not answering, why do not you answer, i called you, called you five times, called you three times, missed calls, private number, at home, on your day off, while you are on holiday, wake up, are you awake, hello hello`,
  'control-freak': `every hour, hourly update, daily report, screenshot of your work, time tracker, time tracking, screen recording, every step, cc me, copy me in, run it past me, nothing without my approval, approve every, see everything, micromanage/v, log every minute, webcam on, account for every`,
  'go-behind': `behind my back, behind your back, go over your head, without telling, without asking, without my knowledge, without consulting, direct to your client, bypass/v, go around, directly to, secretly, cut out the middleman, poach/v`,
  'gratitude-praise-person': `
    you saved us, you saved me, lifesaver, life saver, could not have done it without you, pleasure to work with, a pleasure working with you, best decision, you are the best, you are a star, rock star, recommend you, exceeded our expectations, went above and beyond, above and beyond,
    you nailed it, nailed it, dream to work with`,
  'value-human': `make up for, make it up to you, make amends, goodwill, good will, compensate/v, as a gesture, gesture/n, owe you, my responsibility, take responsibility, take the blame, put it right, own it, responsible, responsibility, accountable`,
} satisfies Record<keyof typeof CONDUCT, string>;
