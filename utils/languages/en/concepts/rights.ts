import type { RIGHTS } from '../../concepts/rights';

/** Law, contracts, licences, privacy, insurance. */
export const rights = {
  'contract-word': `contract/n, agreement/n, clause/n, contractual, signed agreement, contractually, terms, terms and conditions, small print, addendum, amendment/n, letter of intent, paragraph/n, statement of work, sow, binding, t&cs`,
  'contract-end': `terminate/v, termination, notice period, give notice, end the contract, end our contract, cancel the contract, end of contract, expire/v, expiry, non renewal, not renew, wind down, end our collaboration, part ways, part company`,
  'contract-renew': `renew/v, renewal/n, extend/v, extension/n, prolong/v, rollover, auto renew, for another year, another term`,
  'warranty-liability': `warranty, warranties, guarantee/n, liability, liable, damages, defect/n, defective, indemnity, hold liable, force majeure, recourse, claim/n, compensation claim, faulty`,
  'copyright-licence': `copyright/n, licence/n, license/n, licensing, usage rights, rights, royalties, royalty, intellectual property, trademark/n, buyout, credit line, attribution, exclusive rights, permission to use, patent/n, right of use`,
  ownership: `own/v, owner/n, ownership, belong/v, belongs to us, belongs to me, belong to us, property, ours, mine, yours, source files, raw files, handover of files, hers, theirs, his`,
  'privacy-data': `privacy, gdpr, data protection, personal data, confidential data, data breach, consent form, private data, customer data, data processing agreement, dpa, leak/v, sensitive data, anonymise/v`,
  'court-legal': `court, lawsuit/n, sue/v, legal action, solicitor, lawyer, attorney, judge/n, small claims, legal, legally, legal steps, litigation, settlement, verdict, take you to court, hearing/n, prosecute/v, legal advice`,
  'law-rule': `law/n, statute/n, act, permit/n, licence, authority, authorities, legislation, planning permission, official, decree, council, legal requirement, regulation/n, building permit`,
  'insurance-word': `insurance, insurer, insured, insure/v, cover, policy, liability insurance, claim form, coverage, premium, uninsured, underwriter, loss adjuster, deductible`,
  'proof-evidence': `proof, prove/v, evidence, record/n, screenshot/n, documented, show me where, witness/n, as proof, timestamp, email trail, read receipt, in black and white, documentation`,
  'certificate-id': `certificate/n, diploma/n, passport/n, id, identification, visa/n, form/n, certified, qualification/n, driving licence, transcript/n, references, accreditation, notarised, certification`,
  dispute: `dispute/n, conflict/n, quarrel/n, argument/n, row, fight/n, mediation, mediator, clash/n, tension, escalate/v, escalation, friction, fall out/v, bad blood, bone of contention`,
  'restrict-exclusive': `exclusivity, non compete, exclusive, do not work for, work only for us, competitor clause, conflict of interest, lock in, locked in, restrict/v, restriction/n, tied to`,
  'scope-in-contract': `in the contract, part of the contract, part of the scope, out of scope, in scope, beyond the scope, not in the contract, not part of, included in the price, not included, covered by, per our agreement, as per contract, scope creep, outside the scope`,
} satisfies Record<keyof typeof RIGHTS, string>;
