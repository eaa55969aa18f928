import { formatPercent } from '@/ui/format'

/** `85 %`: an MM rate at which the exchange acts. */
export function levelText(level: number): string {
  return formatPercent(level, { digits: 0 })
}
