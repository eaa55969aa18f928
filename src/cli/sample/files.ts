import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { faultLine } from '@/engine/documents/faultLine'
import { formatDocument } from '@/engine/documents/formatDocument'
import { readScenario } from '@/engine/reading/checkScenario'
import { statement } from '@/engine/statement/statement'
import type { Example } from './example'
import { EXAMPLES } from './examples/examples'
import { MARKET } from './market'
import { marketFile } from './marketFile'

/** The files of the sample data, texts by path from the root of the project. */
export function sampleFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['public/market/sample.json', marketFile(MARKET)],
    ['public/examples/index.json', indexFile(EXAMPLES)],
    ...EXAMPLES.map((example): [string, string] => [`public/examples/${fileName(example)}`, text(example)]),
  ])
}

function fileName({ id }: Example): string {
  return `${id}.json`
}

function indexFile(examples: readonly Example[]): string {
  const entries = examples.map((example) => {
    const { id, title, teaches, units } = example
    return { id, file: fileName(example), title, teaches, units, mmRate: mmRateOf(example) }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** To four places: enough for the card that shows it. */
function mmRateOf(example: Example): string {
  const checked = readScenario(text(example), builtInRulebooks())
  if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
  return Number(statement(checked.value).account.mmRate).toFixed(4)
}

function text({ title, scenario }: Example): string {
  return formatDocument({ format: 'margin-scenario@1', name: title, ...scenario })
}
