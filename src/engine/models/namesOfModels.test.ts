import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MODELS } from './registry'
import { LIQUIDATION } from './uta/parameters'
import { VENUE_MODELS } from './venueRegistry'

/** Only the folders of the models may name what a model has, and what stands beside the page's half of them. */
const OF_MODELS = ['src/engine/models/', 'src/models/']

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .filter((file) => !OF_MODELS.some((folder) => file.startsWith(folder)))
const TEXTS = FILES.map((file): readonly [string, string] => [file, readFileSync(file, 'utf8')])

const models = Object.values(MODELS)
const venues = Object.values(VENUE_MODELS)

/** Ids that are also what something else is called, which all may name. */
const OTHER_MEANINGS: Readonly<Record<string, string>> = {
  perpetual: 'a kind of contracts',
  stressLoss: 'the function of `engine/stress` that finds the maximum loss of any model',
  orderLoss: 'what the orders of the account would lose, in its statement',
}

/** What stands where and is something else: each with what it is there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "src/words/glossary.ts: 'haircut'": 'what people look for as collateral ratio',
  "src/engine/instruments/symbol.ts: 'C'": 'the letter of a call in a symbol',
  "src/features/portfolio/entry/spokenContract.ts: 'C'": 'the letter of a call in a symbol',
  "src/cli/sample/optionQuotes.ts: 'C'": 'the letter of a call in a symbol',
  'src/cli/sample/optionQuotes.ts: { C:': 'the letter of a call in a symbol',
  "src/cli/bench/hedgeFinderSpeed.ts: 'C'": 'the letter of a call in a symbol',
  "src/cli/bench/portfolioOf.ts: 'C'": 'the letter of a call in a symbol',
}

const components = [
  ...models.flatMap((model) =>
    model.components.flatMap(({ id, charges, parts }) => [
      id,
      ...charges.map((charge) => charge.id),
      ...(parts === null ? [] : [parts.key]),
    ]),
  ),
  ...venues.flatMap((model) => model.components.map(({ id }) => id)),
].filter((id) => !(id in OTHER_MEANINGS))
const factors = models.flatMap(({ parameters }) =>
  parameters.filter(({ key }) => key === 'initial').flatMap(({ rows }) => Object.keys(rows)),
)
const portfolios = [...models, ...venues].flatMap((model) => model.orderPortfolios.map(({ name }) => name))

const isWordOfEveryDay = (name: string) => !/[a-z][A-Z]/.test(name)
const quoted = (text: string) => text.replace(/[^\w]/g, '\\$&')

interface Names {
  readonly names: readonly string[]
  /** `~` stands for the name. */
  readonly patterns: readonly string[]
}

/** Names that mean nothing else: wherever they stand, in code, texts and comments. */
const anywhere = (names: readonly string[]): Names => ({ names, patterns: ['\\b~\\b'] })
/** Names that are words like any other: as texts, keys, fields and variables. */
const asNames = (names: readonly string[]): Names => ({
  names,
  patterns: [
    '([\'"`])~\\1',
    '[.]~\\b',
    '\\b~\\??:',
    '[{,]\\s*~\\s*[,}=]',
    '\\b(?:const|let) ~\\b',
    '[=:?(]\\s*~\\s*[,;)}]',
  ],
})

const COMPONENTS = anywhere(components.filter((id) => !isWordOfEveryDay(id)))
const COMPONENT_WORDS = asNames(components.filter(isWordOfEveryDay))
const FACTORS = anywhere(factors)
const LONG_PORTFOLIOS: Names = { names: portfolios.filter((name) => name.length > 1), patterns: ['~'] }
/** Also as the end of a longer one that is put together. */
const SHORT_PORTFOLIOS: Names = {
  names: portfolios.filter((name) => name.length === 1),
  patterns: ['([\'"`])~\\1', 'portfolios[.]~\\b', '\\{ ~ \\}|\\{ ~:', '[}\'"`]\\+~\\b'],
}

/** The page asks for words by the id that a statement names. */
const HALVES: Names = {
  names: [...models, ...venues].map(({ id }) => id),
  patterns: ["'@/models/~(?:\\w*)'"],
}
const RATES = anywhere(Object.keys(LIQUIDATION.rows))

/** What names one of these. */
function naming({ names, patterns }: Names, text: string): readonly string[] {
  const any = `(?:${[...new Set(names)].map(quoted).join('|')})`
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.replaceAll('~', any), 'g'))].map(([there]) => there),
  )
}

const inSource = (names: Names) =>
  TEXTS.flatMap(([file, text]) => naming(names, text).map((there) => `${file}: ${there}`))
const unexplained = (names: Names) => inSource(names).filter((line) => !(line in ELSEWHERE))

test.each([
  [
    COMPONENTS,
    ["contingency['vegaSpread']", '{ basisRisk }', 'addresses.minimumDelta', '// the shortOptions'],
  ],
  [
    COMPONENT_WORDS,
    ["= 'calendar'", '`scan`', '{ calendar }', '({ one, calendar, other })', 'two: calendar,'],
  ],
  [COMPONENT_WORDS, ['const calendar = 1', 'parts.calendar', 'calendar: 1', 'sum(calendar)', "['calendar']"]],
  [HALVES, ["from '@/models/uta'", "from '@/models/utaLiquidation'"]],
  [RATES, ['rules.targetRate', "['autoRepayRate', 'other']", '{ liquidationRate }']],
  [FACTORS, ['imFactor', "rules['imFactor']", 'units.BTC.imFactor']],
  [LONG_PORTFOLIOS, ["'A+C'", 'portfolios.B+C', '{ `O+C`: 1 }']],
  [SHORT_PORTFOLIOS, ["const HELD = 'C'", "portfolios['C']", 'portfolios.C', '{ C: held }', '{ C }', '}+C']],
] as const)('they are found in whatever form they stand', (names, lines) => {
  for (const line of lines) expect(naming(names, line), line).not.toEqual([])
})

test('words of every day stay words', () => {
  for (const line of [
    'no instant of the calendar.',
    "id: 'calendar-spread'",
    'a calendar needs two',
    'Ctrl+C',
  ]) {
    expect([...naming(COMPONENT_WORDS, line), ...naming(SHORT_PORTFOLIOS, line)], line).toEqual([])
  }
})

test('what is let stand is still there', () => {
  const found = [COMPONENT_WORDS, SHORT_PORTFOLIOS].flatMap(inSource)
  expect(Object.keys(ELSEWHERE).filter((line) => !found.includes(line))).toEqual([])
})

describe('outside the folders of the models no code names', () => {
  test('a component or one of its charges', () => {
    expect([...COMPONENTS.names, ...COMPONENT_WORDS.names].length).toBeGreaterThan(15)
    expect(unexplained(COMPONENTS)).toEqual([])
    expect(unexplained(COMPONENT_WORDS)).toEqual([])
  })

  test('the factor of initial margin', () => {
    expect(FACTORS.names).toEqual(['imFactor'])
    expect(unexplained(FACTORS)).toEqual([])
  })

  test('the page’s half of a model', () => {
    expect(unexplained(HALVES)).toEqual([])
  })

  test('a rate of liquidation', () => {
    expect(RATES.names).toContain('liquidationRate')
    expect(unexplained(RATES)).toEqual([])
  })

  test('an order portfolio', () => {
    expect(LONG_PORTFOLIOS.names).toContain('O+C')
    expect(unexplained(LONG_PORTFOLIOS)).toEqual([])
    expect(SHORT_PORTFOLIOS.names).toContain('C')
    expect(unexplained(SHORT_PORTFOLIOS)).toEqual([])
  })
})
