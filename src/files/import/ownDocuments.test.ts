import { expect, test } from 'vitest'
import { SOUND } from '@/engine/reading/testing/documents'
import { importedText } from '@/files/testing/samples'

const SCENARIO = {
  ...SOUND,
  positions: [{ symbol: 'BTCUSDT', size: '-3', entry: '70000' }],
  hedges: [{ symbol: 'BTCUSDT', size: '-1', enabled: false }],
}
const { format: _format, ...UNNAMED } = SCENARIO
const ANSWER =
  '{"retCode":0,"result":{"category":"linear","list":[{"symbol":"ETHUSDT","side":"Buy","size":"1","avgPrice":"2000"}]}}'
const HELD = [{ symbol: 'ETHUSDT', size: '1', entry: '2000' }]

function read(text: string) {
  const { document, leftOut } = importedText(text)
  return { positions: document?.positions, leftOut: leftOut.map(({ what, reason }) => `${what}: ${reason}`) }
}

test.each([
  ['without a format', UNNAMED, 'format: expected "margin-scenario@1", got nothing'],
  [
    'of another one',
    { ...SCENARIO, format: 'scenario' },
    'format: expected "margin-scenario@1", got "scenario"',
  ],
  [
    'of a later one',
    { ...SCENARIO, format: 'margin-scenario@2' },
    'format: expected "margin-scenario@1", got "margin-scenario@2"',
  ],
])(
  'a scenario %s is refused with the format that is expected, and nothing of it is half read',
  (_, scenario, reason) => {
    expect(read(JSON.stringify(scenario))).toEqual({
      positions: undefined,
      leftOut: [`the scenario: ${reason}`],
    })
  },
)

test.each([
  ['a list', JSON.stringify([SCENARIO])],
  ['two in one text', `${JSON.stringify(SCENARIO)}\n${JSON.stringify(SCENARIO)}`],
  ['something around it', JSON.stringify({ saved: { first: UNNAMED } })],
  ['a list, without a format', JSON.stringify([UNNAMED])],
])('a scenario with %s is refused, and what to do is said', (_, text) => {
  const { positions, leftOut } = read(text)
  expect(positions).toBeUndefined()
  expect(new Set(leftOut)).toEqual(
    new Set([
      'a scenario: it stands with other things or in brackets: give it as a text of its own, from { to }, with "format": "margin-scenario@1"',
    ]),
  )
})

test.each([
  `${JSON.stringify(SCENARIO)}\n${ANSWER}`,
  `${ANSWER}\n${JSON.stringify(SCENARIO)}`,
  `[${ANSWER},${JSON.stringify(UNNAMED)}]`,
])('of a scenario and an answer in one text the answer is read and the scenario named', (text) => {
  const { positions, leftOut } = read(text)
  expect(positions).toEqual(HELD)
  expect(leftOut).toEqual([expect.stringMatching(/^a scenario: it stands with other things/)])
})

test.each(['margin-statement@1', 'margin-venue-statement@1', 'margin-lesson@1'])(
  'a %s is told what it is',
  (format) => {
    const legs = [{ symbol: 'BTCUSDT', from: 'position', size: '-1', delta: '-1' }]
    const { positions, leftOut } = read(JSON.stringify({ format, units: { BTC: { legs } } }))
    expect(positions).toBeUndefined()
    expect(leftOut).toEqual([
      expect.stringContaining(`a file of the format ${format}: it is not for the import`),
    ])
  },
)

test('what a program gathers under names of its own is no scenario', () => {
  const answer = JSON.parse(ANSWER)
  const text = JSON.stringify({ asOf: '2026-03-24', positions: answer, orders: [], account: { coin: [] } })
  expect(read(text)).toEqual({ positions: HELD, leftOut: [] })
})

test('a rulebook of a later format says the one that is expected', () => {
  expect(read('{"format":"margin-rulebook@2"}').leftOut[0]).toBe(
    'the rulebook: format: expected "margin-rulebook@1", got "margin-rulebook@2"',
  )
})
