import { describe, expect, test } from 'vitest'
import { gridOf, separatorOf } from './gridLines'

describe('what stands between cells', () => {
  test.each([
    ['a\tb,c;d', '\t'],
    ['a;1,000\nb;2', ';'],
    ['a,1\nb,2;x', ','],
    ['-3 BTCUSDT', null],
  ])('%j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
})

describe('lines and cells', () => {
  const cells = (text: string, separator: '\t' | ';' | ',') =>
    gridOf(text, separator).map((line) => line.cells)

  test('any ends of lines, blank lines left out but counted', () => {
    const lines = gridOf('a\tb\r\n\r\n \t \rc\td\n', '\t')
    expect(lines).toEqual([
      { number: 1, text: 'a\tb', cells: ['a', 'b'] },
      { number: 4, text: 'c\td', cells: ['c', 'd'] },
    ])
  })
  test('quotation marks keep separators, marks and line breaks', () => {
    expect(cells('"1,000.5",b\n"say ""hi""",c', ',')).toEqual([
      ['1,000.5', 'b'],
      ['say "hi"', 'c'],
    ])
    expect(gridOf('"a\nb"\t1\nc\t2', '\t').map(({ number }) => number)).toEqual([1, 3])
  })
  test('a mark that is not closed, or stands inside, is a letter', () => {
    expect(cells('"a,b\n5" x,c', ',')).toEqual([
      ['"a', 'b'],
      ['5" x', 'c'],
    ])
  })
  test('empty cells keep their place', () => {
    expect(cells(',a,,b,', ',')).toEqual([['', 'a', '', 'b', '']])
  })
  test('no text has no lines', () => {
    expect(gridOf('', '\t')).toEqual([])
  })
})
