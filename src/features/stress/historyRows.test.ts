import { expect, it } from 'vitest'
import { historyRows, movesText, siteOf } from './historyRows'

const move = (name: string, date = '2020-03-12') => ({
  date,
  name,
  moves: { BTC: '-0.1' },
  detail: '',
  source: 'https://a.org',
})

it('moves get the results that belong to their places, whichever come first', () => {
  const rows = historyRows(
    [move('a'), move('b'), move('c')],
    [
      { base: 'BTC', place: 2, unit: null, all: -7 },
      { base: 'BTC', place: 0, unit: -5, all: -6 },
    ],
  )
  expect(rows.map(({ name, unit, all }) => [name, unit, all])).toEqual([
    ['a', -5, -6],
    ['b', undefined, undefined],
    ['c', null, -7],
  ])
})

it('the latest move comes first, with its own results', () => {
  const rows = historyRows(
    [move('old'), move('new', '2025-10-10'), move('between', '2022-11')],
    [{ base: 'BTC', place: 1, unit: -5, all: -6 }],
  )
  expect(rows.map(({ name, unit }) => [name, unit])).toEqual([
    ['new', -5],
    ['between', undefined],
    ['old', undefined],
  ])
})

it('a move is said by coin, its source by site', () => {
  expect(movesText({ BTC: '-0.145', ETH: '-0.122' }).replaceAll('\u202f', ' ')).toBe(
    'BTC −14.5 %, ETH −12.2 %',
  )
  expect(siteOf('https://www.example.org/news/1')).toBe('example.org')
})
