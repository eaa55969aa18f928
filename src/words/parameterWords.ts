import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { shift } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { type ParameterEntry, type ParameterGroup, parameterAt } from './parameterEntries'

/** What stands behind a number; per cent is of the field itself. */
export const SUFFIX: Readonly<Partial<Record<ParameterEntry['kind'], string>>> = {
  points: 'points',
  days: 'days',
  seconds: 's',
  pointsPerDay: 'pt a day',
  times: '×',
  dollars: 'USD',
}

/** Several things in a sentence: `BTC, ETH and SOL`. */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('')
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

/** A parameter's path in words: `Stress test, price range, BTC`. */
export function pathWords(path: string, groups?: readonly ParameterGroup[]): string {
  const named = parameterAt(path, groups)
  if (named === null) return path
  const { group, entry, coin } = named
  const ofCoin = coin === null ? [] : [coinWords(coin)]
  return [group.title, lowered(entry.name), ...ofCoin].join(', ')
}

function coinWords(coin: string): string {
  return coin === 'default' ? 'all coins' : coin
}

/** A parameter's value in words: `10 %`, `11 points`, `yes`, `98 % up to 10, 0 % beyond`. */
export function valueWords(value: unknown, kind: ParameterEntry['kind']): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return kind === 'list' ? listWords(value) : value.map(tierWords).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (kind === 'text') return value
  const suffix = SUFFIX[kind]
  if (kind === 'share') return percentWords(value)
  return suffix === undefined
    ? formatNumber(plainDecimal(value))
    : `${formatNumber(plainDecimal(value))} ${suffix}`
}

/** A share in per cent with every digit: `0.0003` is `0.03 %`. */
export function percentWords(value: string): string {
  return `${formatNumber(plainDecimal(shift(value, 2)))}\u202f%`
}

/** Shocks and the like, or how many rows there are. */
function listWords(rows: readonly unknown[]): string {
  const shares = rows.filter((row) => typeof row === 'string')
  if (shares.length === rows.length && rows.length > 0) return shares.map(percentWords).join(', ')
  return rows.length === 1 ? '1 row' : `${rows.length} rows`
}

function tierWords(tier: unknown, index: number, all: readonly unknown[]): string {
  if (typeof tier !== 'object' || tier === null || !('ratio' in tier)) return '?'
  const share = typeof tier.ratio === 'string' ? percentWords(tier.ratio) : '?'
  if ('upTo' in tier && typeof tier.upTo === 'string') return `${share} up to ${formatNumber(tier.upTo)}`
  return index === 0 && all.length === 1 ? share : `${share} beyond`
}
