import { liquidate } from '@/engine/liquidation/liquidation'
import type { Liquidation } from '@/engine/liquidation/parts'
import { type Checked, type Fault, faultLine } from '@/engine/model/fault'
import { oneLine } from '@/engine/model/oneLine'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import type { Scenario } from '@/engine/model/scenario'
import { moveByDocument } from '@/engine/moves/moveScenario'
import { type Lenient, readLeniently } from '@/engine/reading/checkLeniently'
import { readScenario } from '@/engine/reading/checkScenario'
import { interpolatedLine, leftOutLine, NO_LENIENCY } from '@/engine/reading/leftOut'
import { shortened } from '@/engine/reading/wording'
import { type Statement, statement, type WhatIf } from '@/engine/statement/statement'
import type { Input } from './input'
import { type Command, HELP, parseCommand } from './options'
import { builtInRulebooks } from './rulebooks'

/** How a call of the command ends: what goes to standard output, the lines of standard error, the exit status. */
export interface Outcome {
  readonly output: string
  /** What is wrong; where `--lenient` goes on all the same, what was left out and what interpolated. */
  readonly faults: readonly string[]
  readonly status: 0 | 2
}

/** A statement, with the liquidation where it is asked for. */
interface PrintedStatement extends Statement {
  readonly liquidation?: Liquidation
}

type Answer =
  | { readonly ok: true; readonly statement: PrintedStatement; readonly said: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] }

/**
 * The statements of the files that the words of the command line name, or every fault of all of them and no
 * statement. Follows files, section "Statement", "Command line".
 */
export async function runMargin(
  words: readonly string[],
  read: (file: string) => Promise<Input>,
): Promise<Outcome> {
  const command = parseCommand(words)
  if (!command.ok) return refused(command.faults)
  const { help, files } = command.value
  if (help) return { output: HELP, faults: [], status: 0 }

  const rulebooks = builtInRulebooks()
  const statements: PrintedStatement[] = []
  const [faults, said]: [string[], string[]] = [[], []]
  for (const file of files) {
    const named = files.length === 1 ? '' : `${nameOf(file)}: `
    const answer = answerTo(file, await read(file), rulebooks, command.value, named)
    if (!answer.ok) faults.push(...answer.faults)
    else {
      statements.push(answer.statement)
      said.push(...answer.said)
    }
  }
  if (faults.length > 0) return refused(faults)
  return { output: written(statements), faults: said.map(oneLine), status: 0 }
}

function answerTo(
  file: string,
  input: Input,
  rulebooks: RulebookSource,
  { moves, liquidate: isLiquidated, lenient }: Command,
  named: string,
): Answer {
  const faulty = (faults: readonly Fault[]): Answer => ({
    ok: false,
    faults: faults.map((fault) => named + faultLine(fault)),
  })
  if (!input.ok) return { ok: false, faults: [`${nameOf(file)}: cannot be read: ${input.reason}`] }
  const read = lenient ? readLeniently(input.text, rulebooks) : readStrictly(input.text, rulebooks)
  if (!read.ok) return faulty(read.faults)
  const { scenario, leftOut, interpolated } = read.value
  const said = [...leftOut.map(leftOutLine), ...interpolated.map(interpolatedLine)].map(
    (line) => named + line,
  )
  const answer = (of: Scenario, whatIf: WhatIf | null): Answer => {
    const printed = statement(of, whatIf)
    return { ok: true, statement: isLiquidated ? { ...printed, liquidation: liquidate(of) } : printed, said }
  }
  if (moves === null) return answer(scenario, null)
  const moved = moveByDocument(scenario, moves)
  if (!moved.ok) return faulty(moved.faults)
  return answer(moved.value.scenario, { moves, settled: moved.value.settled })
}

/** A file's name in a fault. */
function nameOf(file: string): string {
  return shortened(file, MOST_OF_NAME)
}

/** More than any system takes for a name. */
const MOST_OF_NAME = 300

function readStrictly(text: string, rulebooks: RulebookSource): Checked<Lenient> {
  const read = readScenario(text, rulebooks)
  return read.ok ? { ok: true, value: { scenario: read.value, ...NO_LENIENCY } } : read
}

function written(statements: readonly PrintedStatement[]): string {
  const [only] = statements
  if (statements.length === 1) return `${JSON.stringify(only, null, 2)}\n`
  return statements.map((one) => `${JSON.stringify(one)}\n`).join('')
}

function refused(faults: readonly string[]): Outcome {
  return { output: '', faults: faults.map(oneLine), status: 2 }
}
