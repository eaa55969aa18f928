import { readFileSync } from 'node:fs'

const PUBLISHED = 'src/engine/models/uta/cases/published'

/** The exchange's published answer. */
export const ANSWER = readFileSync(`${PUBLISHED}/portfolio-margin.json`, 'utf8')
/** The scenario that it is of. */
export const ANSWERED = JSON.parse(readFileSync(`${PUBLISHED}/exchange-answer.json`, 'utf8')) as object
/** The same with a rule of its own, which alone explains what differs. */
export const WIDER = {
  ...ANSWERED,
  rulebookOverrides: { units: { BTC: { contingency: { perpFuturesRiskFactor: '0.0005' } } } },
}
/** A scenario with nothing that the answer is of. */
export const OTHER = {
  ...ANSWERED,
  name: 'Other',
  account: { balances: [{ coin: 'USDT', wallet: '1000' }] },
  market: { stablecoins: { USDT: '1', USDC: '1' }, underlyings: { ETH: { index: '2000' } } },
  positions: [{ symbol: 'ETHUSDT', size: '1', entry: '2000' }],
}

/** A scenario as a file that the page is given. */
export function publishedFile(document: object) {
  const buffer = Buffer.from(JSON.stringify(document))
  return { name: 'published.json', mimeType: 'application/json', buffer }
}
