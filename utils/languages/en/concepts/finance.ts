import type { FINANCE } from '../../concepts/finance';

/** Money in detail: means and terms of payment, costs, taxes, trouble at the bank. */
export const finance = {
  'means-of-payment': `bank transfer, wire transfer, wire, paypal, credit card, debit card, card, cheque/n, check in the mail, cash, stripe, venmo, direct debit, standing order, bacs, iban, revolut, klarna, apple pay`,
  'bank-account': `bank/n, bank account, account number, sort code, balance, statement/n, account details, bank details, online banking, branch, banker, routing number, bank manager`,
  'bank-trouble': `
    bounced, bounce/v, payment failed, declined, account is blocked, account was blocked, account frozen, frozen account, hacked account, transfer failed, came back, payment was returned, insufficient funds, tan, bank holiday, fraud check, banking app, bank is slow, card expired, wrong iban,
    technical problem at the bank, money laundering check`,
  'deposit-advance': `deposit/n, advance/n, down payment, upfront, up front, retainer/n, prepayment, in advance, booking fee, part payment, half up front, holding fee, prepay/v`,
  instalment: `instalment/n, installment/n, payment plan, monthly payments, pay in parts, staged payments, in stages, pay off, spread the cost, spread the payments, split payment, bit by bit`,
  refund: `refund/v, refund/n, money back, reimburse/v, reimbursement/n, credit note, chargeback/n, give back the money, money returned, compensation, pay back/v, refundable, non refundable`,
  'debt-owe': `owe/v, debt/n, outstanding, owing, balance due, due, open invoice, open invoices, open items, arrears, unpaid, amount due, still due, receivable/n, in the red, past due`,
  'reminder-dunning': `payment reminder, late fee, late fees, interest, late payment, final notice, collections, debt collector, collection agency, statutory interest, default, dunning, second reminder, penalty`,
  'payment-terms': `payment terms, net 30, net 60, net 14, within 30 days, within 14 days, 30 days, 60 days, 90 days, upon receipt, on receipt, payable, due date, payment date, payment run, on completion, terms of payment, payment window`,
  'paid-already': `paid, settled, has been paid, payment received, money received, cleared, transferred, money is in, money has arrived, in full, square, funds received, remittance, paid in full`,
  'estimate-quote': `quote/n, quotation/n, estimate/n, cost estimate, ballpark figure, pricing, price list, rate card, cost breakdown, proposal, tender, rough figure, quote/v`,
  'budget-word': `budget/n, funding, funds, budgeted, financial, finances, allocated, financing, grant/n, budget line, our budget, cost centre, subsidy, subsidies`,
  'budget-tight': `no budget, tight budget, budget freeze, budget cut, budget cuts, spending freeze, money is tight, cash is tight, short of cash, strapped, cannot afford, can not afford, cash flow, cashflow, skint, broke, tight, cost cutting, penny/n, shoestring, budget is frozen, over budget`,
  insolvency: `insolvent, insolvency, bankrupt, bankruptcy, administration, liquidation, receivership, going under, go under/v, close the business, closing down, wind up/v, chapter 11, out of business, creditor/n, administrator, gone bust, liquidator`,
  'cost-spend': `cost/v, cost/n, spend/v, expense/n, outlay, expenditure, charge/v, fee/n, expenses, running costs, overheads, costly, charges, travel expenses`,
  'fee-rate': `hourly rate, day rate, daily rate, flat fee, flat rate, fixed price, per hour, per word, per page, hourly, rates, fixed fee, my rate, our rate, price per, tariff, retainer, project fee`,
  surcharge: `surcharge/n, extra charge, extra cost, additional cost, additional fee, rush fee, weekend rate, overtime, markup, supplement, extra costs, added cost, on top of the price, top up`,
  'raise-prices': `price increase, price rise, raise my rates, raising my rates, put up prices, new rates, rate increase, adjust my rates, inflation, more expensive, price adjustment, prices go up`,
  'bargain-lower': `cheaper, lower the price, knock off, best price, better price, come down, do it for less, too expensive, above budget, price match, special price, mates rates, mate's rates, meet our budget, sharpen your pencil, last price, good deal, reduce your fee, lower your rate`,
  'tax-word': `tax/n, vat, sales tax, tax number, tax return, income tax, tax deductible, withholding tax, gst, taxable, net, gross, tax id, tax office, w9, 1099, ein, utr`,
  'accounting-word': `accounting, bookkeeping, books, ledger, accounts, accounts payable, accounts department, receipt/n, voucher/n, reconcile/v, audit/n, year end accounts, po, purchase order, po number, expense report, posting, finance department`,
  'invoice-detail': `invoice number, billing address, on the invoice, new invoice, corrected invoice, wrong invoice, reissue/v, line item, invoice copy, resend the invoice, invoice date, bill to, billed, billing, e invoice`,
  'earn-income': `earn/v, income, profit/n, profitable, revenue/n, turnover, salary, wage/n, make a living, livelihood, margin/n, earnings, pay the rent, pay my bills, pay rent, rent`,
  'lend-invest': `lend/v, borrow/v, loan/n, credit, invest/v, investment/n, investor/n, mortgage/n, equity, shares, stake, funding round, venture capital, overdraft, stock/n`,
  'value-worth': `worth, value/n, valuable, worthwhile, worth it, good value, pay off/v, payoff, value for money, price tag, bang for the buck, worth every penny, priceless`,
  'money-word': `money, cash, dough, funds, coin/n, bucks, capital, savings, change, wallet, piggy bank, fortune, expensive hobby`,
  'exposure-pay': `
    exposure, for your portfolio, portfolio piece, great publicity, shout out, credit you, mention you, future projects, more work, lots of work, next project, foot in the door, word of mouth, in kind, swap services, free product, favour for a friend, revenue share, profit share,
    once we make money, labour of love`,
  'unpaid-trial': `free sample, free trial, trial task, test task, unpaid test, spec work, on spec, free mockup, free draft, sample of your work for free, pitch for free, prove yourself, show us what you can, test piece, unpaid trial, trial day`,
  'gift-treat': `gift/n, present/n, treat/v, bonus/n, tip/n, bottle of wine, lunch is on me, on the house, my treat, prize/n, giveaway/n, goodie/n, voucher, donation/n, donate/v, raffle`,
} satisfies Record<keyof typeof FINANCE, string>;
