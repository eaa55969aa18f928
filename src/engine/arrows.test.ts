import { expect, test } from 'vitest'
import { arrowsIn } from '@/testing/arrows'
import { pictureInReadme, wrongIn } from '@/testing/picture'
import { VENUE_MODELS } from './models/venueRegistry'

const VENUES = Object.keys(VENUE_MODELS).map((id) => `models/${id}`)

/**
 * The engine's rooms from the ground up: what is computed in one may need what lies below it, never beside or above.
 * The models' own folder is three things: the contract, a folder for each model, and the lists of them (`registry`).
 */
const LAYERS: readonly (readonly string[])[] = [
  ['util', 'numbers', 'pricing', 'maths', 'sweep'],
  ['instruments', 'models'],
  ['documents', 'explanation'],
  ['portfolio'],
  ['market'],
  ['market/shift', 'stress'],
  ['margin'],
  ['margin/byContract', 'margin/bySize'],
  ['statement'],
  ['liquidation'],
  ['analysis/curve', 'analysis/leaveOneOut', 'analysis/stress'],
  ['analysis/attribution', 'analysis/payoff', 'analysis/withstand', 'analysis/hedges/valuation'],
  ['analysis/hedges/search'],
  ['analysis/hedges/questions'],
  ['analysis/capacity', 'analysis/reconcile', 'analysis/surprises'],
  ['venues'],
  ['models/uta'],
  ['models/cross', ...VENUES],
  ['registry'],
  ['reading'],
  ['.'],
]
const ROOMS = LAYERS.flat()

const LISTS = /^models\/(registry|venueRegistry|parameterTables|ruleTexts)$/

/** The innermost room that a module lies in; its folder where that is none. */
function roomOf(module: string): string {
  if (LISTS.test(module)) return 'registry'
  const folder = module.split('/').slice(0, -1)
  const within = folder.map((_, i) => folder.slice(0, folder.length - i).join('/'))
  return within.find((path) => ROOMS.includes(path)) ?? (folder.join('/') || '.')
}

const heightOf = (room: string) => LAYERS.findIndex((layer) => layer.includes(room))

const { modules: MODULES, arrows: ARROWS } = arrowsIn('engine')
const UPWARDS = ARROWS.filter(({ from, to }) => {
  const [room, other] = [roomOf(from), roomOf(to)]
  return room !== other && heightOf(other) >= heightOf(room)
})

/**
 * Types may look up where two rooms speak of the same thing: the contract of a model of what models are asked about, a
 * rulebook of its model, a statement of the figures that others add. Nothing else does.
 */
const LOOKING_UP: Readonly<Record<string, readonly string[]>> = {
  models: ['instruments', 'portfolio', 'market', 'margin', 'liquidation', 'venues'],
  documents: ['portfolio'],
  sweep: ['portfolio', 'market/shift'],
  stress: ['margin'],
  statement: ['liquidation', 'analysis/payoff', 'analysis/stress', 'venues', 'reading'],
}

test('every folder of the engine has its place', () => {
  expect([...new Set(MODULES.map(roomOf))].filter((room) => heightOf(room) < 0)).toEqual([])
})

test('no folder of the engine needs one beside or above it', () => {
  expect(ARROWS.length).toBeGreaterThan(MODULES.length)
  const wrong = UPWARDS.filter(({ isType }) => !isType)
  expect(wrong.map(({ from, to }) => `${from} needs ${to}`)).toEqual([])
})

test('types look up where they are known to, and nowhere else', () => {
  const found = new Map<string, Set<string>>()
  for (const { from, to } of UPWARDS) {
    const looking = found.get(roomOf(from)) ?? new Set()
    found.set(roomOf(from), looking.add(roomOf(to)))
  }
  const sorted = (rooms: Iterable<string>) => [...rooms].sort()
  const all = [...found].map(([room, others]) => [room, sorted(others)])
  const known = Object.entries(LOOKING_UP).map(([room, others]) => [room, sorted(others)])
  expect(Object.fromEntries(all)).toEqual(Object.fromEntries(known))
})

test('only the lists of models, and what reads rulebooks, look into the folder of a model', () => {
  const looking = ARROWS.filter(
    ({ from, to, isType }) =>
      !isType &&
      !['registry', 'reading'].includes(roomOf(from)) &&
      !from.startsWith('models/') &&
      roomOf(to).startsWith('models/'),
  )
  expect(looking).toEqual([])
})

test('the second picture in README.md draws what the rooms need', () => {
  const drawnIn = (module: string) => {
    const room = roomOf(module)
    if (VENUES.includes(room)) return 'venueModels'
    return room === '.' ? 'engine' : room
  }
  const arrows = ARROWS.filter(({ isType }) => !isType).map(({ from, to }) => ({
    from: drawnIn(from),
    to: drawnIn(to),
  }))
  expect(wrongIn(pictureInReadme(1), arrows)).toEqual([])
})
