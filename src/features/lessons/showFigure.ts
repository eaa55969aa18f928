import type { Statement } from '@/engine/statement/statement'
import { figureAt } from '@/state/lesson/figureAt'
import { formatNumber, formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** What the figure at an address is counted in. */
export type FigureUnit = '%' | 'USD' | { readonly coin: string } | 'word'

const SHARES = /(?:Rate|\.price|\.iv)$/
const COINS = /\.(?:hedgedSpot|lockedSpot|size|delta)$/
const WORDS = /\.(?:status|decides|symbol|from)$/

export function unitAt(address: string): FigureUnit {
  if (WORDS.test(address)) return 'word'
  if (SHARES.test(address)) return '%'
  const [, coin = ''] = /^units\.(\w+)/.exec(address) ?? []
  return COINS.test(address) ? { coin } : 'USD'
}

/** A value as the page writes it, with its unit where that is asked for. */
export function written(value: string, unit: FigureUnit, withUnit: boolean): string {
  if (unit === 'word') return value
  if (unit === '%') return formatPercent(value)
  if (unit === 'USD') return `${readableMoney(value)}${withUnit ? '\u00a0USD' : ''}`
  return `${formatNumber(value, { digits: 4 })}${withUnit ? `\u00a0${unit.coin}` : ''}`
}

/** The figure at an address, for a sentence; a dash where the scenario has no such figure. */
export function showFigure(statement: Statement, address: string): string {
  const value = figureAt(statement, address)
  return value === null ? '–' : written(value, unitAt(address), false)
}
