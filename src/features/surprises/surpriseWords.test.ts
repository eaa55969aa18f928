import { expect, test } from 'vitest'
import { swept } from '@/engine/analysis/stress/testing/swept'
import type { SurpriseKind } from '@/engine/analysis/surprises/surprise'
import type { ScenarioDocument } from '@/engine/documents/document'
import { surpriseWords } from './surpriseWords'

const FILES = import.meta.glob<ScenarioDocument>('/src/engine/analysis/surprises/testing/*.json', {
  eager: true,
  import: 'default',
})

function said(name: string) {
  const document = Object.entries(FILES).find(([path]) => path.includes(`/${name}`))?.[1]
  if (document === undefined) throw new Error(`no ${name}`)
  const found = swept('surprises', document, null)[0] ?? []
  return found.map((surprise) => ({ kind: surprise.kind, ...surpriseWords(surprise, document, 'uta') }))
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
}

const titleOf = (name: string, kind: SurpriseKind) =>
  plain(said(name).find((one) => one.kind === kind)?.title)

test('an option near its expiry says how much of the shock reaches it', () => {
  expect(titleOf('27', 'nearExpiry')).toBe(
    'GC 19 Nov 2,620 put expires in 5 min: only 17 % of each price shock reaches it, what hedges it gets more',
  )
})

test('a closing order is named with its terms, and says what it does', () => {
  expect(titleOf('29', 'closingLoss')).toBe(
    'The closing order to sell 3 BTCUSDT perpetual at 69,000 would lose 1,000.00 USD at its limit, which counts already: it alone puts the account into liquidation',
  )
  expect(plain(said('29')[0]?.why)).toContain('Without it the MM rate is 93.6 %, not 108.0 %.')
})

test('long options say what they need beside what they are worth', () => {
  expect(titleOf('30-', 'optionEquity')).toBe('98 % of the equity is the value of options')
  expect(titleOf('30-', 'longOption')).toMatch(
    /^The long NIFTY 13 Jan 26,900 put needs 62,487\.20 USD of initial margin, more than the 52,072\.67 USD it is worth$/,
  )
  expect(titleOf('23', 'longOption')).toMatch(
    /^The long NKLA 21 Aug 45 put raises the margin by 1,120\.86 USD$/,
  )
})

test('each says why and what can be done in whole sentences', () => {
  for (const name of ['23', '27', '29', '30-']) {
    for (const { title, why, cure } of said(name)) {
      expect(title).not.toMatch(/\.$|undefined|NaN/)
      for (const text of [why, cure]) expect(text).toMatch(/^[A-Z].*\.$/s)
    }
  }
})

test('a position without an entry price says what it would lose, and what to enter', () => {
  const positions = [{ symbol: 'BTCUSDT', size: '2' }]
  const rows = { asOf: '2026-03-24T02:28:10Z', positions, hedges: [], orders: [] }
  const told = { kind: 'noEntry', atStake: 14000, base: 'BTC', path: 'positions[0]' } as const
  const alone = surpriseWords({ ...told, positions: 1, shock: -0.1, loss: 14000 }, rows, 'uta')
  expect(plain(alone.title)).toBe(
    '2 BTCUSDT perpetual has no entry price: no move of the price counts as gain or loss of it',
  )
  expect(plain(alone.why)).toContain('With BTC down 10 % it would lose 14,000.00 USD;')
  const several = surpriseWords({ ...told, positions: 3, shock: 0.1, loss: 9 }, rows, 'uta')
  expect(plain(several.title)).toMatch(/^3 positions of BTC have no entry price: .* of them$/)
})
