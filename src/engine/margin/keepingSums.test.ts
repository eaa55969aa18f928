import { expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { figures } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { keepingSums } from './keepingSums'

const TERMS = termsOf('Account', { one: ['One', 'USD', 'One.'], other: ['Other', 'USD', 'Other.'] })
const leaf = (value: number) => figures.leaf(TERMS.one, new Decimal(value), { kind: 'rule', note: '' })
const [one, two, three] = [leaf(1), leaf(2), leaf(3)] as const

test('the same figures under the same name are the same sum again', () => {
  const a = keepingSums(figures)
  const sum = a.sum(TERMS.one, [one, two], 'BTC')
  expect(a.sum(TERMS.one, [one, three], 'BTC').value.toString()).toBe('4')
  expect(a.sum(TERMS.one, [one, two], 'BTC')).toBe(sum)
})

test('other figures, names and units are other sums, and equal values are not the same figures', () => {
  const a = keepingSums(figures)
  const sum = a.sum(TERMS.one, [one, two], 'BTC')
  const others = [
    a.sum(TERMS.one, [two, one], 'BTC'),
    a.sum(TERMS.one, [one, leaf(2)], 'BTC'),
    a.sum(TERMS.one, [one, two], 'ETH'),
    a.sum(TERMS.one, [one, two]),
    a.sum(TERMS.other, [one, two], 'BTC'),
    a.sum(TERMS.one, [one, two], 'BTC', 'BTC'),
  ]
  for (const other of others) {
    expect(other).not.toBe(sum)
    expect(other.value.toString()).toBe('3')
  }
})

test('only the last few are kept', () => {
  const a = keepingSums(figures)
  const sum = a.sum(TERMS.one, [one, two])
  for (let i = 0; i < 4; i++) a.sum(TERMS.one, [one, leaf(i)])
  expect(a.sum(TERMS.one, [one, two])).not.toBe(sum)
})
