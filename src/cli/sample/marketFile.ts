import type { SampleMarket } from './market'
import { MOMENT } from './moment'

const NOTE =
  'Made up for practice: believable prices of one moment, free of arbitrage, not live and not taken from a venue.'

/** The text of the sample market's file, `margin-market@1`: a quote a line. */
export function marketFile({ stablecoins, underlyings, quotes }: SampleMarket): string {
  return [
    '{',
    '  "format": "margin-market@1",',
    '  "label": "Sample market",',
    `  "asOf": ${JSON.stringify(MOMENT)},`,
    `  "note": ${JSON.stringify(NOTE)},`,
    '  "market": {',
    `    "stablecoins": ${block(stablecoins)},`,
    `    "underlyings": ${block(underlyings)},`,
    `    "quotes": ${block(quotes)}`,
    '  }',
    '}',
    '',
  ].join('\n')
}

/** An object of the market, a line for each of its keys. */
function block(rows: object): string {
  const lines = Object.entries(rows).map(([key, value]) => `      ${JSON.stringify(key)}: ${line(value)}`)
  return `{\n${lines.join(',\n')}\n    }`
}

/** JSON in one line, spaced for the eye. */
function line(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}
