import type { ImportChange } from '@/files/import/importChanges'
import { formatNumber } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { timeWords } from '@/words/inputWords'
import { pathWords } from '@/words/parameterWords'

/** What changes, by name: a contract or coin as the exchange writes it, a parameter in words. */
export function nameWords({ table, what }: ImportChange): string {
  if (table === 'rules') return capitalised(pathWords(what))
  return what === 'time' ? 'Time' : what
}

/** A value as it is shown: `−3,340 @ 0.01071`; null where there is none. */
export function valueWords({ table, what }: ImportChange, value: string | null): string | null {
  if (value === null || table === 'rules') return value
  if (what === 'time') return timeWords(value)
  return value.replace(NUMBER, (number) => formatNumber(number, { sign: number.startsWith('+') }))
}

const NUMBER = /[+-]?\d+(?:\.\d+)?/g
