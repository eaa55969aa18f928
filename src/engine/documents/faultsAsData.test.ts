import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Whatever is built on the engine: it decides by what a fault is, and never by what it says. */
const BUILT_ON_IT = ['actions', 'app', 'features', 'files', 'state', 'ui', 'words']

const TEXTS = BUILT_ON_IT.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
)

/** What of the code looks so: `file: what stands there`. */
function looking(like: RegExp): readonly string[] {
  return TEXTS.flatMap(([file, text]) => [...text.matchAll(like)].map(([there]) => `${file}: ${there}`))
}

/** What takes a text apart, or asks what stands in it. */
const ASKS =
  /\.(?:match|matchAll|replace|replaceAll|search|split|slice|startsWith|endsWith|includes|indexOf)\(/.source

test('what a fault says is asked nothing where it is printed', () => {
  expect(looking(/\bfault(?:Line|Message)\b/g).length).toBeGreaterThan(10)
  const printed = /(?:fault(?:Line|Message)|expectedText)\([^()\n]*\)/.source
  expect(looking(new RegExp(`${printed}(?:\\??${ASKS}| [!=]==)`, 'g'))).toEqual([])
  expect(looking(/\.(?:test|exec)\(fault(?:Line|Message)\(/g)).toEqual([])
})

test('no reason of a row that is left out is asked anything', () => {
  const asked = looking(new RegExp(`\\breason\\??${ASKS}`, 'g'))
  // What an export of an exchange says is no fault of ours.
  expect(asked.filter((found) => !found.startsWith('src/files/exchange/'))).toEqual([])
})

test('no pattern looks for the words of a fault, or for a row of the document: rowAddress knows them', () => {
  const patterns = looking(
    /(?<=[(=,[{:?&|!] ?|return |\n +)\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*(?=[.,)\s\]])/g,
  )
  expect(patterns.length).toBeGreaterThan(50)
  const words =
    /\bexpected\b|\bgot\b|unknown key|rulebookOverrides|--\(|\b(?:position|order|hedge|balance)s?\b.*\[/
  expect(patterns.filter((pattern) => words.test(pattern.replace(/^[^:]*/, '')))).toEqual([])
})
