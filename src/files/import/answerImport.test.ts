import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { builtIn, SOUND } from '@/engine/reading/testing/documents'
import { accountTexts, imported } from '@/files/testing/samples'
import { answerImport, type ImportQuestion } from './answerImport'
import type { NamedText } from './readTexts'
import { usualTarget } from './usualTarget'

const OPEN = SOUND as unknown as ScenarioDocument
const CALL = 'BTC-24APR26-80000-C-USDT'
const SAMPLE: ImportQuestion['sample'] = {
  asOf: '2026-03-24T00:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: { [CALL]: { iv: '0.5', mark: '900' } },
  },
}
const RULEBOOKS = { 'uta-guide': builtIn('uta-guide') }

function ask(texts: readonly NamedText[], document: ScenarioDocument | null = OPEN, listed = {}) {
  const open = document === null ? null : { document, listed }
  return answerImport({ texts, open, sample: SAMPLE, rulebooks: RULEBOOKS })
}

function table(...lines: readonly string[]): readonly NamedText[] {
  return [{ name: 'sheet', text: ['symbol\tside\tsize\tentry', ...lines].join('\n') }]
}

const targetOf = (answer: ReturnType<typeof ask>, isExample = false) =>
  usualTarget(answer, 'Mine', isExample)?.target

describe('what would come of it', () => {
  test('a whole account is the same as a scenario of its own, and without an open scenario that alone', () => {
    expect(ask(accountTexts(), null)).toMatchObject({ into: null, hasWallet: true })
    expect(ask(accountTexts()).fresh.document?.positions).toEqual(
      imported(accountTexts()).document?.positions,
    )
  })

  test('rows that no time stands by are of the market that is there', () => {
    const { fresh, into } = ask(table(`${CALL}\tSell\t2\t900`), OPEN, {
      [CALL]: { iv: '0.6' },
    })
    expect(fresh.document).toMatchObject({ asOf: SAMPLE.asOf, positions: [{ size: '-2' }] })
    expect(fresh.notes.at(-1)).toContain('those of the sample market')
    expect(into?.imported.document?.market.quotes?.[CALL]).toEqual({ iv: '0.6' })
    expect(into?.imported.added).toMatchObject([{ table: 'positions', after: '-2 @ 900' }])
  })

  test('prices of another instant do not value what comes with its own', () => {
    const { into } = ask(accountTexts(), OPEN, { [CALL]: { iv: '0.6' } })
    expect(into?.imported.document?.market.quotes?.[CALL]).toBeUndefined()
  })

  test('rows of the open scenario that cannot be valued are no business of the import', () => {
    const positions = [...(OPEN.positions ?? []), { symbol: 'BTC-25SEP26-99000-C-USDT', size: '1' }]
    const { into } = ask(table('ETHUSDT\tBuy\t1\t2000'), { ...OPEN, positions })
    expect(into?.before.positions).toEqual(OPEN.positions)
    expect(into?.imported.leftOut).toEqual(ask(table('ETHUSDT\tBuy\t1\t2000')).into?.imported.leftOut)
  })

  test('its own rows that have expired at the time of the prices stay, and are named', () => {
    const positions = [{ symbol: CALL, size: '-1' }]
    const quotes = { ...OPEN.market.quotes, [CALL]: { iv: '0.5' } }
    const { into } = ask(accountTexts(), { ...OPEN, market: { ...OPEN.market, quotes }, positions })
    expect(into?.imported.document?.positions).toContainEqual(positions[0])
    expect(into?.imported.changed.filter(({ after }) => after === null)).toEqual([])
    expect(into?.imported.leftOut).toContainEqual({
      what: CALL,
      where: 'the open scenario',
      reason: expect.stringMatching(/expired.*it stays in its table$/),
    })
  })

  test('a scenario file opens as its own, and of what cannot be read nothing goes anywhere', () => {
    const { fresh, into } = ask([{ name: 'a.json', text: JSON.stringify(SOUND) }])
    expect(fresh.document).toEqual(SOUND)
    expect(into).toBeNull()
    const letter = ask([{ name: 'letter', text: 'Dear broker,' }])
    expect(letter).toMatchObject({ into: null, fresh: { document: null } })
    expect(letter.fresh.leftOut).toHaveLength(1)
  })
})

describe('where it goes unless the user says otherwise', () => {
  const added = table('BTCUSDT\tBuy\t1\t60000')
  const changes = table('BTC-25SEP26-80000-C-USDT\tSell\t9\t2500')

  test('into the open scenario where its rows stay as they are', () => {
    expect(targetOf(ask(added))).toBe('open')
    expect(targetOf(ask(added), true)).toBe('new')
  })

  test('into a new one where rows would change, or another account be mixed in', () => {
    expect(usualTarget(ask(changes), 'Mine', false)).toEqual({
      target: 'new',
      reason: 'In “Mine” it would change one row that is there.',
    })
    expect(targetOf(ask(accountTexts()))).toBe('new')
  })

  test('into the open one, to change nothing, where all of it is there', () => {
    const there = imported(accountTexts()).document
    const again = ask(accountTexts(), there)
    expect(again.into?.imported).toMatchObject({ added: [], changed: [], document: again.into?.before })
    expect(usualTarget(again, 'Mine', true)).toMatchObject({ target: 'open' })
  })

  test('a file that opens as its own, and nothing at all, leave no choice', () => {
    expect(usualTarget(ask([]), 'Mine', false)).toBeNull()
    expect(usualTarget(ask(accountTexts(), null), 'Mine', false)).toBeNull()
  })
})
