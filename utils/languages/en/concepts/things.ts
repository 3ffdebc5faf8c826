import type { ConceptId } from '../../define-concepts';

/** Money and work. */
export const things = {
  pay: `pay/v, settle/v, settle up/v, square up/v, transfer/v, wire/v, remit/v, cough up/v, venmo/v, paypal/v, reimburse/v, clear/v, square/v, zelle/v`,
  payment: `
    payment/n, transfer/n, bank transfer/n, wire, wire transfer/n, cheque/n, check, checks, remittance/n, deposit/n, instalment/n, installment/n, direct debit/n, standing order/n,
    balance, fee, fees, money, funds, rent, retainer, final third, last third, second half, the rest, advance, salary, the sum, amount, royalties, milestone fee, settlement, bank details`,
  invoice: `invoice/n, bill/n, statement/n, account, pro forma, receipt/n, purchase order/n, po number, final notice, payment reminder/n, reminder/n, no 2041`,
  money: `money, cash, funds, liquidity, cash flow, cashflow, quid, dollars, euros, bucks, grand, pounds, budget, income, overdraft, rent, payroll, mortgage`,
  'pays-bills': `
    accounts, accounts payable, accounting, accountant, bookkeeper, bookkeeping, finance, finance team, finance department, treasury, treasurer, controller, cfo, ap, procurement, payables,
    head office, batch run/n, payment run/n, payment cycle, the bank, our bank, my bank, signatory, signature, auditor/n, investor/n, the grant, insurer, insurance, our client, our customer, our own customer,
    our own client, purchasing, payroll, the system, new system, the portal, my husband, my wife, partner`,
  price: `price/n, fee/n, rate/n, quote/n, estimate, budget, cost/n, charge/n, hourly rate, day rate, retainer, figure, invoice/n, bill/n, number, tariff, total, amount, hourly, package`,
  discount: `discount/n, rebate/n, reduction/n, mates rates, mate's rates, family rate, friend price, haggle/v, better price, sharper, sharpen your pencil, lower price, cheaper, friendlier number`,
  free: `free, for free, for nothing, no charge, free of charge, gratis, on the house, unpaid, pro bono, no cost, at no cost, without charge, without charges, as a favour, as a favor, as a gift, freebie, for nowt, no extra cost, no additional charge, thrown in, complimentary`,
  expensive: `expensive, steep, too high, too dear, too much, overpriced, pricey, robbery, rip off, ripoff, rip-off, daylight robbery, extortionate, outrageous, excessive, ridiculous, insane, crazy, cheeky`,
  cheap: `cheaper, cheap, half the price, half price, a tenth, a fraction, less, for less, undercut/v`,
  exposure: `
    exposure, publicity, visibility, portfolio, testimonial/n, shout out, shoutout, credit, credits, followers, equity, share of the company, royalties, percent of the company, per cent of the company, more work,
    lots more, more to come, future work, future projects, bigger projects, dozens more, referrals, recommend you, big upside, advertising, word of mouth, five stars, a review, free advertising, marketing for you, prestige, five star review,
    your name on, tag you, contacts, big names, a great opportunity, long term partnership, long-term`,
  work: `work, job/n, project/n, service/n, assignment/n, gig/n, contract/n, task/n, design/n, stuff`,
  deliverable: `
    logo/n, website/n, site/n, web site, homepage, home page, landing page/n, page/n, app/n, brochure/n, flyer/n, poster/n, banner/n, text/n, copy, article/n, report/n, video/n, clip/n, film/n, photo/n, picture/n, image/n,
    design/n, layout/n, header, footer, button/n, newsletter/n, campaign/n, ad/n, advert/n, translation/n, chapter/n, book/n, manuscript, edit, plan/n, drawing/n, sketch/n, illustration/n, drafts, presentation/n, deck,
    slides, slide/n, strategy, audit, code, feature/n, shop, store, online shop, webshop, portal, dashboard, database, animation/n, song/n, track/n, mix, album, cover, speech, script/n, menu/n, sign, garden, wall/n, roof, kitchen, bathroom, floor,
    fence, patio, gutters, windows, curtains, tiles, cake/n, dress, headline/n, slogan, name, colours, colors, font, version/n, draft/n, business card/n, letterhead, posts, social media, insta posts, social posts, training, workshop/n, minutes, tax return/n, contract/n, will, survey, index, proofreading, captions, subtitles, french version, spanish version, raw files, source files, blog, podcast, episode/n`,
  version: `version/n, draft/n, round/n, revision/n, concept/n, option/n, proposal/n, variant/n, iteration/n, direction/n, mock-up/n, mockup/n, proof/n, sketch/n, v1, v2, v3, v4, one, first one, original, original version, change/n, amendment/n, layout/n, colour/n, color/n`,
  material: `
    text/n, copy, photo/n, picture/n, image/n, file/n, logo file/n, content, contents, login/n, password/n, credentials, access, access code/n, key/n, data, dataset, spreadsheet, list, details, document/n, paperwork, brief, briefing, form/n, questionnaire, samples, measurements, sizes, swatches,
    bio/n, caption/n, script, wording, material/n, info, information, figures, numbers, receipts, statements, contract, signed contract, signature, brand guidelines, guidelines, specs, specification, spec, product list, roster, menu, guest list, dns records, playlist, drawings, floor plan, galley proofs, manuscript, chapter/n, translation, recipes, shortlist, questions, deeds, diary, dates, address, addresses, names, corrections`,
  feedback: `feedback, comment/n, note/n, remark/n, correction/n, edit/n, review, reply, response, answer/n, opinion, thoughts, changes, input, sign off, sign-off, markup, verdict`,
  approval: `approval, sign off, signoff, go ahead, go-ahead, green light, ok, okay, yes or no, a yes, decision, permission, release, confirmation, approved, approve/v, the nod, thumbs up`,
  decision: `decision/n, decide/v, choice/n, choose/v, pick/v, answer/n, vote/n, make up our mind, make up my mind, settle on`,
  deadline: `deadline/n, due date, cut-off, launch, launch date, agreed date, agreed day, agreed deadline, date we agreed, print date, slot`,
  scope: `scope, brief, contract, agreement, quote, offer, order, estimate, package, statement of work, sow, plan, retainer, flat fee, flat rate, fixed price, fixed fee, proposal, maintenance plan, what we agreed, what was agreed, specification, spec`,
  extra: `extra, extras, additional, on top, separate, separately, add-on, another, further, beyond, more, new, surplus, supplement`,
  small: `small, quick, quickly, tiny, little, simple, easy, minor, just, only, real quick, five minutes, ten minutes, two minutes, a sec, a second, a minute, no time, five min, 5 minutes, 10 minutes, 5 min, 2 mins, 5 mins, teeny, wee, trivial, no big deal, shouldn't take long, a moment`,
  included: `included, part of, covered, in the price, in there, in it, thrown in, in scope, within the scope, within the price, in our package, in the package, in the contract, in the fee, for the same price, same price, same fee, in the same price, in the flat fee, cover/v, included in`,
  change: `change/v, revise/v, redo, redone, rework/v, rewrite/v, tweak/v, adjust/v, alter/v, edit/v, amend/v, start over, start again, redesign/v, replace/v, swap/v, scrap/v, move/v, different`,
  advice: `advice, recommendation/n, recommend/v, warning/n, concern/n, suggestion/n, guideline/n, opinion, expertise, explanation/n, lecture/n, objection/n, best practice, report, feedback, notes, findings`,
  evidence: `data, test/n, testing, research, study, statistics, stats, numbers, rules, regulation/n, guideline/n, survey, analytics, evidence, metrics, facts, usability, accessibility, seo, best practice, best practices, standards, experts, user testing, sample size`,
  meeting: `meeting/n, call/n, session/n, appointment/n, lesson/n, zoom, slot/n, workshop/n, catch-up, kick-off, kickoff, demo, viewing, fitting, shoot, rehearsal, interview, training, class, visit, tasting, walkthrough, walk-through, consultation, coaching, video call, phone call, tour, site visit, briefing, one-to-one, review meeting, presentation, massage`,
  'do-work': `do, make, build, create, write, draw, design, add, include, update, fix, change, produce, prepare, set up, put together, translate, record, paint, install, edit, handle, look at, take care of, throw in, rewrite, redo, proofread, knock up, knock out, film, integrate, send, cut, replace, clean, run, extend, adapt, check, sort, sort out, cover, do up, whip up, type up, format`,
  send: `send/v, share/v, forward/v, supply/v, provide/v, deliver/v, upload/v, attach/v, get you, let you have, hand over/v, pass on/v, bring/v, get over, email/v, mail/v, post/v, give/v, return/v`,
} satisfies Partial<Record<ConceptId, string>>;
