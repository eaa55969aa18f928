import type { Name, Word } from '@/engine/analysis/reconcile/observation'
import { expiryOfDay } from '@/engine/instruments/expiry'
import { dayName } from '@/state/names/contractName'
import { shift } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'

/** A name as the page says it within a sentence: `P&L at price −10 %`, `all options of 25 Sep 2026`. */
export function saidName(name: Name): string {
  return name.map(saidWord).join('')
}

function saidWord(word: Word): string {
  if (typeof word === 'string') return word
  if ('rate' in word) return rateText(word.rate, true)
  if ('said' in word) return word.said
  const expiry = expiryOfDay(word.day)
  return expiry === null ? word.day : dayName(expiry, '')
}

/** A rate with all of its digits: `2.04 %`. */
export function rateText(rate: string, sign = false): string {
  return `${formatNumber(shift(rate, 2), { sign })}\u202f%`
}
