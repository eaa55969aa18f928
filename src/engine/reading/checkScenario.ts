import * as v from 'valibot'
import type { RulebookOverrides } from '@/engine/model/document'
import type { Checked, Fault } from '@/engine/model/fault'
import type { Rulebook } from '@/engine/model/rulebook'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import type { Market, Scenario } from '@/engine/model/scenario'
import { checkCoins, checkPrices } from './checkCoins'
import { checkDuplicates } from './checkDuplicates'
import { checkExpiry } from './checkExpiry'
import { checkLimits } from './checkLimits'
import { checkRulebook } from './checkRulebook'
import { readJson } from './json'
import { Part } from './part'
import { readAccount } from './readAccount'
import type { Reading } from './reading'
import { readMarket } from './readMarket'
import { readHedges, readOrders, readPositions } from './readTrades'
import { resolveQuotes } from './resolveQuotes'
import { instant, name as nameText, text } from './schemas'

export type { RulebookSource } from '@/engine/model/rulebookSource'

const DEFAULT_RULEBOOK = 'uta-guide'

const FIELDS = [
  'format',
  'name',
  'asOf',
  'rulebook',
  'rulebookOverrides',
  'account',
  'market',
  'positions',
  'orders',
  'hedges',
]

const format = v.literal('margin-scenario@1', '"margin-scenario@1"')

/**
 * Reads a scenario from the text of its file.
 *
 * @param text JSON of at most 1 MB
 * @param rulebooks the built-in rulebooks
 * @returns the scenario, or every fault at once; of a text that is no JSON, where it stops being JSON. Never throws.
 *
 * Follows files, section "Scenario".
 */
export function readScenario(text: string, rulebooks: RulebookSource): Checked<Scenario> {
  return readJson(text, (document) => checkScenario(document, rulebooks))
}

/**
 * Checks a scenario document, a JSON value, and understands it: contracts, exact decimals, the rulebook with the
 * scenario's overrides, volatilities that marks imply.
 *
 * @returns the scenario, or every fault at once with its path. Never throws, never changes the document.
 *
 * Follows files, section "Scenario".
 */
export function checkScenario(document: unknown, rulebooks: RulebookSource): Checked<Scenario> {
  const faults: Fault[] = []
  const part = Part.document(document, faults)
  if (!part.fields(FIELDS)) return { ok: false, faults }
  part.field('format', format)
  const name = part.field('name', nameText)
  const asOf = part.field('asOf', instant)
  const rules = readRules(part, rulebooks, faults)
  const reading: Reading = {
    asOf: asOf?.milliseconds ?? null,
    account: readAccount(part.at('account')),
    market: readMarket(part.at('market')),
    positions: readPositions(part.at('positions')),
    orders: readOrders(part.at('orders')),
    hedges: readHedges(part.at('hedges')),
  }
  checkLimits(part, reading)
  checkDuplicates(reading)
  checkCoins(reading)
  checkPrices(reading)
  checkExpiry(reading)
  const quotes = resolveQuotes(reading)
  if (faults.length > 0 || name === undefined || asOf === undefined || rules === null) {
    return { ok: false, faults }
  }
  const { account, positions, orders, hedges } = reading
  const value: Scenario = {
    name,
    asOfText: asOf.text,
    asOf: asOf.milliseconds,
    ...rules,
    spotHedging: account.spotHedging,
    balances: read(account.balances.map((row) => row.balance)),
    market: marketOf(reading, quotes),
    positions: read(positions.map((row) => row.trade)),
    orders: read(orders.map((row) => row.trade)),
    hedges: read(hedges.map((row) => row.trade)),
  }
  return { ok: true, value }
}

interface Rules {
  readonly rulebook: Rulebook
  readonly rulebookId: string
  readonly rulebookOverrides: RulebookOverrides | null
}

/** The rulebook that the scenario names, with its overrides merged in. */
function readRules(
  document: Part,
  { ids, document: builtIn }: RulebookSource,
  faults: Fault[],
): Rules | null {
  const named = document.at('rulebook')
  const id = named.isAbsent ? DEFAULT_RULEBOOK : named.read(text)
  const isKnown = id !== undefined && ids.includes(id)
  if (id !== undefined && !isKnown) named.expected(`one of the rulebooks ${ids.join(', ')}`)
  // Overrides are checked even over a rulebook that is not there: any other shows what is wrong with them.
  const rulebookId = isKnown ? id : ids[0]
  if (rulebookId === undefined) return null
  const overrides = document.at('rulebookOverrides')
  const checked = checkRulebook(builtIn(rulebookId), overrides.value, 'rulebook')
  if (checked.ok) return { rulebook: checked.value, rulebookId, rulebookOverrides: overrides.object() }
  for (const fault of checked.faults) faults.push(fault)
  return null
}

/** The rows without those that could not be read: there are none once a document is free of faults. */
function read<Row>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined)
}

function marketOf({ market }: Reading, quotes: Market['quotes']): Market {
  const priced = (prices: Reading['market']['indexes']) =>
    new Map([...(prices ?? [])].flatMap(([coin, price]) => (price === null ? [] : [[coin, price] as const])))
  return {
    stablecoins: priced(market.stablecoins),
    indexes: priced(market.indexes),
    quotes,
    moved: new Set(),
  }
}
