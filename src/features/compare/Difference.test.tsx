import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Difference } from './Difference'

const shown = (kind: 'money' | 'rate', difference: string) =>
  renderToStaticMarkup(<Difference row={{ kind, difference }} digits={2} />).replaceAll(/<[^>]*>/g, '')

test('the difference of two rates is rounded once, as the headline does, and not that of rounded rates', () => {
  // 36.2045 % less 36.6889 %: shown as 36.20 and 36.69.
  expect(shown('rate', '-0.004844')).toContain('−0.48 points')
  expect(shown('rate', '0.0682')).toContain('+6.82 points')
  expect(shown('money', '2100')).toContain('+2,100.00')
})
