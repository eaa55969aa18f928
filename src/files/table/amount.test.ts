import { expect, test } from 'vitest'
import { readAmount } from './amount'

test.each([
  ['1,000.5', '1000.5'],
  ['1 000', '1000'],
  ['1\u00a0000', '1000'],
  ['−3', '-3'],
  ['+0.5', '0.5'],
  ['- 3', '-3'],
  ['(1,250.50)', '-1250.50'],
  ['$69,500.00', '69500.00'],
  ['-$5', '-5'],
  ['0.5 BTC', '0.5'],
  ['3 contracts', '3'],
  ['10x', '10'],
  ['1E-05', '0.00001'],
  ['2.5e3', '2500'],
  ["'007", '7'],
  ['.5', '0.5'],
])('%s is %s', (cell, number) => {
  expect(readAmount(cell)).toBe(number)
})

test.each([
  '',
  '-',
  '1,5',
  '80k',
  '1e99',
  'BTC',
  '(-3)',
  '24APR26',
  '1.2.3',
  '5 %',
  'NaN',
  '1,00,000',
  '0,125',
  '00,125',
  '2 million',
  '1.5 mio',
])('“%s” is no number', (cell) => {
  expect(readAmount(cell)).toBeUndefined()
})

test.each([
  ['1.000,5', '1000.5'],
  ['67.110,40', '67110.40'],
  ['-0,500 BTC', '-0.500'],
  ['1,5E-2', '0.015'],
  ['1.000', '1000'],
])('with a decimal comma %s is %s', (cell, number) => {
  expect(readAmount(cell, ',')).toBe(number)
})

test.each(['1,000.5', '1.5', '1,5,5', '0.125'])('with a decimal comma “%s” is no number', (cell) => {
  expect(readAmount(cell, ',')).toBeUndefined()
})
