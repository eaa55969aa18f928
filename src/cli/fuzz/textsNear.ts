import {
  type Arbitrary,
  array,
  double,
  json,
  nat,
  constantFrom as oneOf,
  oneof,
  string,
  tuple,
} from 'fast-check'

/** What breaks readers: numbers beyond all bounds, names of the language, markup, marks of tables and of JSON. */
const ODD: readonly string[] = [
  '',
  '0',
  '-0',
  '-1',
  '1e999',
  '1e-999',
  '9'.repeat(400),
  '0.1',
  '1,5',
  '1.000,5',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'true',
  '""',
  '[]',
  '{}',
  '[',
  ']',
  '{',
  '}',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  "'",
  '\\',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u2212',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '@',
  '#s1=',
  'BTCUSDT',
  'BTC-29FEB26-0-C',
  'BTC-24APR26-80000-C-USDT',
  '2026-02-30T25:00:00Z',
  '('.repeat(3000),
  '['.repeat(3000),
]

const odd = oneOf(...ODD)

/** Of a text: a part of it, by its place and length, gives way to something odd or to a part from elsewhere. */
const edit = tuple(
  double({ min: 0, max: 1, noNaN: true }),
  nat(12),
  oneof(odd, string({ unit: 'binary', maxLength: 8 })),
  nat(60),
)

/** Texts near these samples and texts that have nothing to do with them. */
export function textsNear(samples: readonly string[]): Arbitrary<string> {
  const edited = tuple(oneOf(...samples), array(edit, { maxLength: 6 })).map(([sample, edits]) =>
    edits.reduce((text, [place, length, put, again]) => {
      const at = Math.floor(place * text.length)
      return `${text.slice(0, at)}${put}${text.slice(at + length, at + length + again)}${text.slice(at + length)}`
    }, sample),
  )
  const cut = tuple(oneOf(...samples), double({ min: 0, max: 1, noNaN: true })).map(([sample, part]) =>
    sample.slice(0, Math.floor(part * sample.length)),
  )
  const words = array(oneof(odd, string({ unit: 'binary', maxLength: 10 })), { maxLength: 30 }).map((all) =>
    all.join(''),
  )
  return oneof({ weight: 7, arbitrary: edited }, { weight: 1, arbitrary: cut }, json(), words)
}

/** A JSON list of such texts: what comes in together. */
export function severalTexts(samples: readonly string[]): Arbitrary<string> {
  return array(textsNear(samples), { minLength: 2, maxLength: 5 }).map((texts) => JSON.stringify(texts))
}
