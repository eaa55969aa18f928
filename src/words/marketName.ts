import type { MarketSource } from '@/state/workbook/workbook'

/** What the market of a scenario is called; `sample` is what the sample market calls itself. */
export function marketName({ kind }: MarketSource, sample: string): string {
  return { sample, file: 'Market from the file', live: 'Live prices' }[kind]
}
