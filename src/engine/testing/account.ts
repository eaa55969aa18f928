import { sound } from '@/engine/reading/testing/documents'
import { type Statement, statement, type UnitStatement } from '@/engine/statement/statement'
import { statementFigures } from '@/engine/statement/statementFigures'

/** What a test says of an account; the rest is plain: BTC at 20,000 USD, dollars at 1, plenty of USDT. */
export interface AccountParts {
  readonly asOf?: string
  readonly index?: string
  readonly stablecoins?: object
  readonly spotHedging?: boolean
  readonly balances?: readonly object[]
  readonly quotes?: object
  readonly positions?: readonly object[]
  readonly orders?: readonly object[]
  readonly hedges?: readonly object[]
  readonly rulebook?: string
  readonly rulebookOverrides?: object
}

/** 28 days before 24APR26, 91 days before 26JUN26. */
const NOW = '2026-03-27T08:00:00Z'

export function accountDocument(parts: AccountParts): object {
  const { index = '20000', stablecoins = { USDT: '1', USDC: '1' }, quotes = {}, balances, ...rest } = parts
  const { spotHedging = false, ...rows } = rest
  return {
    format: 'margin-scenario@1',
    name: 'Account',
    asOf: NOW,
    account: { spotHedging, balances: balances ?? [{ coin: 'USDT', wallet: '1000000' }] },
    market: { stablecoins, underlyings: { BTC: { index }, ETH: { index: '2000' } }, quotes },
    ...rows,
  }
}

/** The statement of an account of the own model, which has cross margin beside it. */
export function statementOf(parts: AccountParts): Statement & Required<Pick<Statement, 'crossMargin'>> {
  const { crossMargin, ...rest } = statement(sound(accountDocument(parts)))
  if (crossMargin === undefined) throw new Error('no cross margin')
  return { ...rest, crossMargin }
}

/** The statement's only unit. */
export function unitOf(parts: AccountParts): UnitStatement {
  const [unit] = Object.values(statementOf(parts).units)
  if (unit === undefined) throw new Error('no unit')
  return unit
}

export function figuresOf(parts: AccountParts) {
  return statementFigures(sound(accountDocument(parts)))
}

/** What cross margin is made of. */
export function crossOf(document: unknown) {
  const { figures, cross } = statementFigures(sound(document))
  if (cross === null || figures.crossMargin === undefined) throw new Error('no cross margin')
  return { cross, crossMargin: figures.crossMargin }
}
