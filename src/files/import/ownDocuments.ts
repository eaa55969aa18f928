import { MAX_NAME } from '@/engine/documents/document'
import { shortened } from '@/engine/documents/faultText'
import { MOST_DEPTH } from '@/files/exchange/answers'
import type { Omission } from '@/files/found/omission'
import { isList, isObject, type Loose, type LooseObject } from '@/files/loose/loose'

/** What a file of ours is, and whether it says so. */
export type OwnKind = 'scenario' | 'rulebook' | 'other'

/** Which file of ours an object is, by the format that it says or by its shape; null where it is none. */
export function ownKind(value: Loose | undefined): OwnKind | null {
  if (!isObject(value)) return null
  const format = value.get('format')
  const [, name] = /^margin-(\w+)/.exec(typeof format === 'string' ? format : '') ?? []
  if (name === undefined) return hasShapeOfScenario(value) ? 'scenario' : null
  return name === 'scenario' || name === 'rulebook' ? name : 'other'
}

/** A scenario is an instant, an account with balances, a market of our kind, and hedges, which no exchange knows. */
function hasShapeOfScenario(object: LooseObject): boolean {
  const [account, market] = [object.get('account'), object.get('market')]
  const signs = [
    typeof object.get('asOf') === 'string',
    isObject(account) && isList(account.get('balances')),
    isObject(market) && (isObject(market.get('underlyings')) || isObject(market.get('stablecoins'))),
    isList(object.get('hedges')),
  ]
  return signs.filter(Boolean).length >= 2
}

/** A value without the files of ours in it, which are given to `found`; undefined where nothing else is there. */
export function withoutOwn(value: Loose, found: (own: LooseObject) => void, depth = 0): Loose | undefined {
  if (isObject(value) && ownKind(value) !== null) {
    found(value)
    return undefined
  }
  if (depth > MOST_DEPTH || !(isList(value) || isObject(value))) return value
  const before = isList(value) ? value : [...value.values()]
  const parts = before.map((part) => withoutOwn(part, found, depth + 1))
  if (parts.every((part, place) => part === before[place])) return value
  if (parts.every((part) => part === undefined)) return undefined
  if (isList(value)) return parts.filter((part) => part !== undefined)
  return new Map(
    [...value.keys()].flatMap((key, place) => {
      const part = parts[place]
      return part === undefined ? [] : [[key, part] as const]
    }),
  )
}

/** What a file of ours is called among other things, and what to do with it. */
export function ownWords(own: LooseObject): Pick<Omission, 'what' | 'reason'> {
  const kind = ownKind(own)
  if (kind === 'other')
    return {
      what: shortened(`a file of the format ${String(own.get('format'))}`, MAX_NAME),
      reason:
        'it is not for the import, which takes scenarios, rulebooks, answers of the exchange, tables and logs',
    }
  return {
    what: `a ${kind}`,
    reason: `it stands with other things or in brackets: give it as a text of its own, from { to }, with "format": "margin-${kind}@1"`,
  }
}
