import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChartTable } from './ChartTable'

const drawn = (cells: readonly string[]) =>
  renderToStaticMarkup(
    <ChartTable
      label="Rates"
      table={{ columns: [{ header: 'Price' }, { header: 'Rate' }], rows: cells.map((cell) => ['1', cell]) }}
    />,
  )

const alignedAs = (one: readonly string[], other: readonly string[]) =>
  drawn(one).match(/class="[^"]*right[^"]*"/g)?.length ===
  drawn(other).match(/class="[^"]*right[^"]*"/g)?.length

test('numbers stand on the right, infinite ones with them', () => {
  expect(drawn(['0.5', '2'])).toMatch(/class="[^"]*right/)
  expect(alignedAs(['Infinity', '-Infinity'], ['0.5', '2'])).toBe(true)
  expect(alignedAs(['none', '2'], ['0.5', '2'])).toBe(false)
})
