import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect as basicExpect, test as basicTest, describe } from 'vitest'
import { MemoryLocator } from './memory/MemoryLocator'
import { MemoryPage } from './memory/MemoryPage'
import { matchers, pageMatchers } from './memory/matchers'
import { ADDRESS } from './memory/PageWindow'
import { PATIENCE } from './memory/until'
import { returning } from './support/returning'

/*
 * Stands in for `@playwright/test` where stories are told of a page in memory: the same words, as far as they need no
 * layout. The same files run in a browser too.
 */

interface Options {
  readonly expectedFaults?: readonly RegExp[]
  readonly permissions?: readonly string[]
  readonly storageState?: ReturnType<typeof returning>
}

interface TestInfo {
  outputPath(name: string): string
}

type Fixtures = Record<string, unknown>
type Fixture = (fixtures: Fixtures, use: (value: unknown) => Promise<void>) => Promise<void>
type Body = (fixtures: Fixtures, info: TestInfo) => Promise<void>

const BY_MEMORY: readonly string[] = [
  'expectedFaults',
  'permissions',
  'storageState',
] satisfies (keyof Options)[]

let options: Options = {}

function testWith(fixtures: Readonly<Record<string, Fixture>>) {
  const test = (title: string, body: Body) => {
    const { expectedFaults = [], storageState = returning(ADDRESS) } = options
    basicTest(title, async () => {
      const stored = storageState.origins.flatMap(({ localStorage }) => localStorage)
      const page = new MemoryPage(Object.fromEntries(stored.map(({ name, value }) => [name, value])))
      try {
        await runWith({ page, context: page.context() }, Object.entries(fixtures), (found) =>
          body(found, infoOf(title)),
        )
      } finally {
        await page.close()
      }
      const unexpected = page.faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
      basicExpect(unexpected, 'The page must be free of errors').toEqual([])
    })
  }
  return Object.assign(test, {
    describe: (title: string, tests: () => void) =>
      describe(title, () => {
        const before = options
        tests()
        options = before
      }),
    use: (more: Options) => {
      const unknown = Object.keys(more).filter((name) => !BY_MEMORY.includes(name))
      if (unknown.length > 0) throw new Error(`Only a browser has: ${unknown.join(', ')}`)
      const before = options
      options = { ...options, ...more }
      // The next file that is told in the same process begins without.
      afterAll(() => {
        options = before
      })
    },
    step: <Answer>(_title: string, body: () => Answer) => body(),
    extend: (more: Readonly<Record<string, Fixture>>) => testWith({ ...fixtures, ...more }),
  })
}

async function runWith(
  found: Fixtures,
  [first, ...rest]: [string, Fixture][],
  body: (found: Fixtures) => Promise<void>,
): Promise<void> {
  if (first === undefined) return body(found)
  const [name, make] = first
  await make(found, (value) => runWith({ ...found, [name]: value }, rest, body))
}

function infoOf(title: string): TestInfo {
  const folder = join('test-results', 'stories', title.replaceAll(/\W+/g, '-').slice(0, 80))
  return {
    outputPath(name) {
      mkdirSync(folder, { recursive: true })
      return join(folder, name)
    },
  }
}

export const test = testWith({})

/** Of what a locator finds; of everything else as the runner has it. */
export const expect = Object.assign(
  (found: unknown, words?: string) => {
    if (found instanceof MemoryLocator)
      return { ...matchers(found, words), not: matchers(found, words, true) }
    if (found instanceof MemoryPage)
      return { ...pageMatchers(found, words), not: pageMatchers(found, words, true) }
    return basicExpect(found, words)
  },
  {
    poll: (ask: () => unknown, options: { timeout?: number } = {}) =>
      basicExpect.poll(ask, { interval: 20, timeout: PATIENCE, ...options }),
  },
)
