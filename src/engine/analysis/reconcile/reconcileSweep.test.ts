import { describe, expect, it } from 'vitest'
import { faultLine } from '@/engine/documents/faultLine'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { OWN_MODEL } from '@/engine/models/registry'
import published from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import answer from '@/engine/models/uta/cases/published/portfolio-margin.json' with { type: 'json' }
import { put, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { observedIn, reconcile } from './reconcile'
import { type ReconcilePart, reconcileSweep } from './reconcileSweep'

const WIDER = put(published, ['rulebookOverrides'], {
  units: { BTC: { contingency: { perpFuturesRiskFactor: '0.0005' } } },
})

function piecesOf(document: unknown, text: string) {
  const scenario = sound(document)
  return [...reconcileSweep({ scenario, unmoved: scenario, moves: NO_MOVES }, { text })]
}

function partsOf(document: unknown, theirs: unknown) {
  const parts = piecesOf(document, JSON.stringify(theirs)).flatMap(({ part }) => part ?? [])
  const rows = parts.flatMap((part) => (part.kind === 'account' || part.kind === 'unit' ? part.rows : []))
  return { parts, rows, apart: rows.filter(({ equal }) => !equal) }
}

function refusedIn(parts: readonly ReconcilePart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'refused' ? part.faults.map(faultLine) : []))
}

describe('in pieces', () => {
  it('says what reconcile says, and is never less far than before', () => {
    const observed = observedIn(answer, OWN_MODEL)
    if (!observed.ok) throw new Error('not read')
    const whole = reconcile(sound(WIDER), observed.value)
    const { parts, rows } = partsOf(WIDER, answer)
    const plainRows = rows.map(
      ({ of: _of, address: _address, name: _name, counts: _counts, isInput: _isInput, ...row }) => row,
    )
    expect(plainRows).toEqual([...whole.account.rows, ...(whole.units.BTC?.rows ?? [])])
    expect(parts.flatMap((part) => (part.kind === 'explained' ? [part.by] : []))).toEqual(
      whole.units.BTC?.explainedBy,
    )
    const done = piecesOf(WIDER, JSON.stringify(answer)).map((piece) => piece.done)
    expect(done).toEqual(done.toSorted((one, other) => one - other))
    expect(new Set(done).size).toBeGreaterThan(10)
  })

  it('a row knows what it is of and where ours is explained', () => {
    const { rows } = partsOf(published, answer)
    const named = (what: string) => rows.find((row) => row.what === what)
    expect(named('maximum loss')?.address).toBe('units.BTC.maxLoss')
    expect(named('delta spread contingency')?.address).toBe('units.BTC.contingency.deltaSpread')
    expect(named('BTCUSDT: size')?.of).toEqual(['BTCUSDT'])
    expect(rows[0]?.address).toBe('account.totalEquity')
  })

  it('what only one side holds is told, and of when both are', () => {
    const told = (document: unknown, theirs: unknown) =>
      partsOf(document, theirs).parts.find((part) => part.kind === 'account')
    const alike = { unmatched: { onlyTheirs: [], onlyOurs: [] }, times: { theirs: 1774319290506 } }
    expect(told(published, answer)).toMatchObject(alike)
    const [first] = published.positions
    const other = put(published, ['positions'], [first, { symbol: 'BTCPERP', size: '1' }])
    expect(told(other, answer)?.unmatched).toEqual({
      onlyTheirs: published.positions.slice(1).map(({ symbol }) => symbol),
      onlyOurs: ['BTCPERP'],
    })
    // Of another coin they have nothing at all.
    const coin = put(answer, ['result', 'assetPnlRange', 0, 'baseCoin'], 'ETH')
    expect(told(published, coin)?.unmatched).toEqual({ onlyTheirs: [], onlyOurs: ['BTC'] })
    expect(told(published, statement(sound(other)))?.unmatched.onlyTheirs).toEqual(['BTCPERP'])
    expect(told(published, { format: 'margin-figures@1', units: {} })).toMatchObject({
      unmatched: { onlyTheirs: [], onlyOurs: [] },
      times: null,
    })
  })

  it('a text that is something else is refused with its reason', () => {
    expect(piecesOf(published, '{ "result"')).toHaveLength(1)
    const { parts } = partsOf(published, { format: 'other' })
    expect(parts.map(({ kind }) => kind)).toEqual(['refused'])
    expect(refusedIn(parts)).toEqual([
      'expected the answer to /v5/asset/portfolio-margin, or a margin-statement@1',
    ])
  })

  it('another answer of the exchange is told from this one, a refusal and one without a unit are read', () => {
    const refusal = (theirs: unknown) => refusedIn(partsOf(published, theirs).parts)
    for (const other of [{ list: [] }, {}]) {
      expect(refusal({ retCode: 0, retMsg: 'OK', result: other })).toEqual([
        'expected the answer to /v5/asset/portfolio-margin, or a margin-statement@1',
      ])
    }
    expect(refusal({ retCode: 10003, retMsg: 'API key is invalid.', result: {} })).toEqual([
      'the exchange refused to answer: 10003 API key is invalid.',
    ])
    const { rows } = partsOf(published, put(answer, ['result', 'assetPnlRange'], null))
    expect(rows.map(({ what }) => what)).toContain('equity')
  })

  it('a unit of theirs that we have not is told, and explained by nothing', () => {
    const { parts } = partsOf(published, put(answer, ['result', 'assetPnlRange', 0, 'baseCoin'], 'ETH'))
    const unit = parts.find((part) => part.kind === 'unit')
    expect(unit).toMatchObject({ base: 'ETH', isOurs: false })
    expect(parts.filter(({ kind }) => kind === 'explained')).toEqual([])
  })
})

describe('typed figures', () => {
  const typed = (units: object, account = {}) => ({ format: 'margin-figures@1', account, units })

  it('are equal as far as they were typed', () => {
    const theirs = { maxLoss: '1004.75', 'contingency.deltaSpread': '56.8917', initialMargin: '1274.9310' }
    expect(partsOf(published, typed({ BTC: theirs })).apart).toEqual([])
    const finer = typed({ BTC: { ...theirs, maxLoss: '1004.75000' } })
    expect(partsOf(published, finer).apart.map(({ what }) => what)).toEqual(['maximum loss'])
  })

  it('one alone names the parameters that would explain it', () => {
    const { parts } = partsOf(WIDER, typed({ BTC: { 'contingency.perpFutures': '0.80370460' } }))
    expect(parts.flatMap((part) => (part.kind === 'explained' ? [part.by] : []))).toContainEqual({
      parameter: 'units.BTC.contingency.perpFuturesRiskFactor',
      value: '0.0003',
      was: '0.0005',
    })
  })

  it('a key that is none is refused at its place, with the one that was meant', () => {
    const theirs = {
      ...typed(
        { BTC: { maxLos: '1004.75', contingency: { deltaSpread: '1' } }, ETH: '12' },
        { mmrate: '0.1' },
      ),
      acount: {},
    }
    const { parts } = partsOf(published, theirs)
    expect(parts.map(({ kind }) => kind)).toEqual(['refused'])
    expect(refusedIn(parts)).toEqual([
      'acount: unknown key, did you mean "account"?',
      'account.mmrate: unknown key, did you mean "mmRate"?',
      'units.BTC.maxLos: unknown key, did you mean "maxLoss"?',
      'units.BTC.contingency: unknown key',
      'units.ETH: expected an object, got "12"',
    ])
  })

  it('need no account', () => {
    const { rows } = partsOf(published, {
      format: 'margin-figures@1',
      units: { BTC: { maxLoss: '1004.75' } },
    })
    expect(rows).toMatchObject([{ what: 'maximum loss', equal: true }])
  })

  it('a word among them is refused at its place', () => {
    const { parts } = partsOf(published, typed({}, { mmRate: 'two' }))
    expect(parts).toEqual([
      {
        kind: 'refused',
        faults: [
          {
            path: ['account', 'mmRate'],
            code: 'unexpected',
            expected: { kind: 'decimal', inQuotes: false },
            got: 'two',
          },
        ],
      },
    ])
  })
})
