/** Law, contracts, licences, privacy, insurance. */
export const RIGHTS = {
  'contract-word': 'contract, agreement, clause',
  'contract-end': 'terminate, notice period',
  'contract-renew': 'renew, extend',
  'warranty-liability': 'warranty, liability, damages',
  'copyright-licence': 'copyright, licence, usage rights',
  ownership: 'own, belong, source files are ours',
  'privacy-data': 'data protection, personal data',
  'court-legal': 'court, lawsuit, legal action',
  'law-rule': 'law, statute, permit',
  'insurance-word': 'insurance',
  'proof-evidence': 'proof, evidence, record',
  'certificate-id': 'certificate, ID, form',
  dispute: 'dispute, conflict, quarrel',
  'restrict-exclusive': 'exclusivity, non-compete',
  'scope-in-contract': 'in the contract, included, not part',
} as const;
