import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MODELS } from './registry'

/** Only the folders of the models may name what a model has, and what stands beside the page's half of them. */
const OF_MODELS = ['src/engine/models/', 'src/models/']

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .filter((file) => !OF_MODELS.some((folder) => file.startsWith(folder)))
const TEXTS = FILES.map((file) => [file, readFileSync(file, 'utf8')] as const)

const models = Object.values(MODELS)
const components = models.flatMap((model) => model.components)

/** Ids that are no words of every day: wherever they stand, in code, texts and comments. */
const OWN_WORDS = [
  ...components.flatMap(({ id, charges, parts }) => [
    id,
    ...charges.map((charge) => charge.id),
    ...(parts === null ? [] : [parts.key]),
  ]),
  ...models.flatMap(({ parameters }) =>
    parameters.filter(({ key }) => key === 'initial').flatMap(({ rows }) => Object.keys(rows)),
  ),
].filter((id) => /[a-z][A-Z]/.test(id))
/** Ids that are words like any other: where they stand as keys. */
const COMMON_WORDS = components
  .flatMap(({ id, charges }) => [id, ...charges.map((charge) => charge.id)])
  .filter((id) => !OWN_WORDS.includes(id))
const PORTFOLIOS = models.flatMap(({ orderPortfolios }) => orderPortfolios.map(({ name }) => name))

const quoted = (text: string) => text.replace(/[^\w]/g, '\\$&')

/** What of the code names one of these, by patterns in which `~` stands for the name: `file: what stands there`. */
function naming(names: readonly string[], ...patterns: readonly string[]): readonly string[] {
  const any = `(?:${[...new Set(names)].map(quoted).join('|')})`
  return patterns.flatMap((pattern) => {
    const found = new RegExp(pattern.replaceAll('~', any), 'g')
    return TEXTS.flatMap(([file, text]) => [...text.matchAll(found)].map(([there]) => `${file}: ${there}`))
  })
}

describe('outside the folders of the models no code names', () => {
  test('a component, one of its charges, or the factor of initial margin', () => {
    expect(OWN_WORDS.length).toBeGreaterThan(5)
    expect(naming(OWN_WORDS, '\\b~\\b')).toEqual([])
    expect(COMMON_WORDS.length).toBeGreaterThan(0)
    expect(naming(COMMON_WORDS, "'~'", '\\.~\\b', '\\b~: ')).toEqual([])
  })

  test('an order portfolio', () => {
    expect(PORTFOLIOS.length).toBeGreaterThan(2)
    const short = PORTFOLIOS.filter((name) => name.length === 1)
    const long = PORTFOLIOS.filter((name) => name.length > 1)
    expect(naming(long, '~')).toEqual([])
    expect(naming(short, 'portfolios\\.~\\b', "decides === '~'", "name === '~'")).toEqual([])
  })
})
