import { expect, it } from 'vitest';
import { inflect } from '../../../utils/languages/en/inflect';

it.each([
  ['pay/v', ['pay', 'pays', 'paying', 'paid', 'payed']],
  ['stop/v', ['stop', 'stops', 'stopped', 'stopping']],
  ['chase up/v', ['chase up', 'chases up', 'chased up', 'chasing up']],
  ['company/n', ['company', 'companies']],
  ['bank transfer/n', ['bank transfer', 'bank transfers']],
  ['cancel/v', ['cancel', 'cancels', 'cancelling', 'cancelled', 'canceling', 'canceled']],
  ['break down/v', ['break down', 'breaks down', 'breaking down', 'broke down', 'broken down']],
  ['shelf/n', ['shelf', 'shelves']],
  ['slow/a', ['slow', 'slower', 'slowest']],
  ['invoice', ['invoice']],
])('spells out %s', (form, spellings) => {
  expect(inflect(form)).toEqual(spellings);
});
