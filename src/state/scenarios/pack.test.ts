import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './pack'

const plain = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue().map(withoutMinusZero)),
  fc.array(fc.jsonValue().map(withoutMinusZero)),
)

test('whatever is packed comes out the same', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(unpack(pack(value))).toEqual(value)
    }),
  )
})

test('what is shared is packed once and shared again', () => {
  const row = { symbol: 'BTCUSDT', size: '1' }
  const packed = pack([{ rows: [row] }, { rows: [row] }])
  expect(packed.split('BTCUSDT')).toHaveLength(2)
  const [one, other] = unpack(packed) as { rows: unknown[] }[]
  expect(one?.rows[0]).toBe(other?.rows[0])
})

test('a text that was damaged or made elsewhere is nothing, and never throws', () => {
  expect(unpack('{"a":1}')).toBeUndefined()
  expect(unpack('[[{"$":1}],[]]')).toBeUndefined()
  expect(unpack('[null]')).toBeUndefined()
  const whole = pack([{ rows: [{ a: 1 }] }])
  for (let length = 0; length < whole.length; length += 1)
    expect(unpack(whole.slice(0, length))).toBeUndefined()
})

/** JSON has none. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
