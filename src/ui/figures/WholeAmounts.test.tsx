import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WholeAmounts } from './WholeAmounts'

/** What may not be broken, and all of the text. */
function read(text: string) {
  const markup = renderToStaticMarkup(<WholeAmounts text={text} />)
  return {
    whole: [...markup.matchAll(/>([^<]*)<\/span>/g)].map(([, amount]) => amount),
    text: markup.replace(/<[^>]*>/g, ''),
  }
}

test('an amount is not parted from the dollars behind it, and all else may be', () => {
  const lost = 'BTC up 50 % would lose 45,323.57 USD, 29,551.56 more'
  expect(read(lost)).toEqual({ whole: ['45,323.57 USD'], text: lost })
  const both = '1,000 USDT and 5 USDC of 0.4 BTCUSDT'
  expect(read(both)).toEqual({ whole: ['1,000 USDT', '5 USDC'], text: both })
  expect(read('Nothing to lose')).toEqual({ whole: [], text: 'Nothing to lose' })
})
