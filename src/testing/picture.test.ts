import { expect, test } from 'vitest'
import { wrongIn } from './picture'

const pairs = (...arrows: readonly string[]) => arrows.map(([from = '', to = '']) => ({ from, to }))
const boxes = new Map(['a', 'b', 'c'].map((room) => [room, room]))

test('a picture may leave out short cuts, and nothing else', () => {
  const picture = { boxes, drawn: pairs('ab', 'bc') }
  expect(wrongIn(picture, pairs('ab', 'bc'))).toEqual([])
  expect(wrongIn(picture, pairs('ab', 'bc', 'ac'))).toEqual([])
  expect(wrongIn(picture, pairs('ab', 'bc', 'cb'))).toEqual(['missing: c --> b'])
  expect(wrongIn(picture, pairs('ab'))).toEqual(['untrue: b --> c'])
  expect(wrongIn({ boxes, drawn: pairs('ab', 'bc', 'ac') }, pairs('ab', 'bc', 'ac'))).toEqual([
    'a short cut: a --> c',
  ])
})

test('a room without a box is missing; one within another is in its box', () => {
  const picture = { boxes, drawn: pairs('ab') }
  expect(wrongIn(picture, [...pairs('ab'), { from: 'a', to: 'd' }])).toEqual(['missing: a --> d'])
  expect(
    wrongIn(picture, [...pairs('ab'), { from: 'a/within', to: 'b/c' }, { from: 'b/c', to: 'b' }]),
  ).toEqual([])
})

test('a ring that is drawn ends', () => {
  const picture = { boxes, drawn: pairs('ab', 'ba') }
  expect(wrongIn(picture, pairs('ab', 'ba', 'ac'))).toEqual(['missing: a --> c'])
})
