import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lines } from '@/engine/reading/testing/documents'
import { parseJson } from './json'
import { findSyntaxError } from './jsonSyntax'

describe('parseJson', () => {
  test.each([
    ['', 'line 1, column 1: expected a value, got the end of the text'],
    ['  \n ', 'line 2, column 2: expected a value, got the end of the text'],
    ['nope', 'line 1, column 1: expected a value, got "nope"'],
    ['{"a": NaN}', 'line 1, column 7: expected a value, got "NaN"'],
    ["{'a': 1}", 'line 1, column 2: expected a key in quotes or "}", got "\'"'],
    ['{"a" 1}', 'line 1, column 6: expected a colon, got "1"'],
    ['{"a": 1,\n  "b": 2,\n}', 'line 3, column 1: expected a key in quotes, got "}"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected a comma or "}", got "\\""'],
    ['[1, 2', 'line 1, column 6: expected a comma or "]", got the end of the text'],
    ['[1, 2}', 'line 1, column 6: expected a comma or "]", got "}"'],
    ['[1,]', 'line 1, column 4: expected a value, got "]"'],
    ['[,1]', 'line 1, column 2: expected a value or "]", got ","'],
    ['[01]', 'line 1, column 3: expected a comma or "]", got "1"'],
    ['{} {}', 'line 1, column 4: expected the end of the text, got "{"'],
    ['{"a": "b\n"}', 'line 1, column 9: expected a closing quotation mark, got the end of the line'],
    ['"abc', 'line 1, column 5: expected a closing quotation mark, got the end of the text'],
    ['"a\\x"', 'line 1, column 3: expected an escape such as \\n or \\u00e9, got "\\\\"'],
    ['[true, undefined]', 'line 1, column 8: expected a value, got "undefined"'],
    ['{"a":1} // done', 'line 1, column 9: expected the end of the text, got "/"'],
  ])('%j', (text, fault) => {
    expect(lines(parseJson(text))).toEqual([`not valid JSON: ${fault}`])
  })

  it('reads a text with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":"1"}')).toEqual({ ok: true, value: { a: '1' } })
  })
})

describe('findSyntaxError', () => {
  function parses(text: string): boolean {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 3 }), (text, indent) => {
        expect(findSyntaxError(text)).toBeNull()
        expect(findSyntaxError(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
      }),
    )
  })

  it('finds one in exactly those texts that the parser refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      ' ',
      '\n',
      'true',
      'nul',
      '"',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('')
        expect(findSyntaxError(text) === null, text).toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('finds one where a character of a text is lost', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, seed) => {
        const at = seed % text.length
        const cut = text.slice(0, at) + text.slice(at + 1)
        expect(findSyntaxError(cut) === null, cut).toBe(parses(cut))
      }),
    )
  })
})
