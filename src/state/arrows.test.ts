import { expect, test } from 'vitest'
import { arrowsIn } from '@/testing/arrows'

/** The rooms of the state from the ground up: none needs one beside or above it, but for types. */
const LAYERS: readonly (readonly string[])[] = [
  ['storage', 'timing', 'engine', 'library', 'workbook', 'names'],
  ['shift', 'view'],
  ['scenario'],
  ['market'],
  ['result'],
  ['scenarios'],
  ['query', 'door', 'files', 'live'],
  ['lesson', 'share'],
  ['.'],
]

const roomOf = (module: string) => (module.includes('/') ? (module.split('/')[0] ?? '') : '.')
const heightOf = (room: string) => LAYERS.findIndex((layer) => layer.includes(room))

const { modules, arrows } = arrowsIn('state')

test('every room of the state has its place', () => {
  expect([...new Set(modules.map(roomOf))].filter((room) => heightOf(room) < 0)).toEqual([])
})

test('no room of the state needs one beside or above it', () => {
  expect(arrows.length).toBeGreaterThan(modules.length)
  const wrong = arrows.filter(({ from, to, isType }) => {
    const [room, other] = [roomOf(from), roomOf(to)]
    return !isType && room !== other && heightOf(other) >= heightOf(room)
  })
  expect(wrong.map(({ from, to }) => `${from} needs ${to}`)).toEqual([])
})
