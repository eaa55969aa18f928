import { readScenario } from '@/engine/model/checkScenario'
import { type Fault, faultLine } from '@/engine/model/fault'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import { moveByDocument } from '@/engine/moves/moveScenario'
import type { MovesDocument } from '@/engine/moves/moves'
import { type Statement, statement } from '@/engine/statement/statement'
import type { Input } from './input'
import { HELP, parseCommand } from './options'
import { builtInRulebooks } from './rulebooks'

/** How a call of the command ends: what goes to standard output, the lines of standard error, the exit status. */
export interface Outcome {
  readonly output: string
  readonly faults: readonly string[]
  readonly status: 0 | 2
}

type Answer =
  | { readonly ok: true; readonly statement: Statement }
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
  const { help, files, moves } = command.value
  if (help) return { output: HELP, faults: [], status: 0 }

  const rulebooks = builtInRulebooks()
  const statements: Statement[] = []
  const faults: string[] = []
  for (const file of files) {
    const named = files.length === 1 ? '' : `${file}: `
    const answer = answerTo(file, await read(file), rulebooks, moves, named)
    if (answer.ok) statements.push(answer.statement)
    else faults.push(...answer.faults)
  }
  if (faults.length > 0) return refused(faults)
  return { output: written(statements), faults: [], status: 0 }
}

function answerTo(
  file: string,
  input: Input,
  rulebooks: RulebookSource,
  moves: MovesDocument | null,
  named: string,
): Answer {
  const faulty = (faults: readonly Fault[]): Answer => ({
    ok: false,
    faults: faults.map((fault) => named + faultLine(fault)),
  })
  if (!input.ok) return { ok: false, faults: [`${file}: cannot be read: ${input.reason}`] }
  const scenario = readScenario(input.text, rulebooks)
  if (!scenario.ok) return faulty(scenario.faults)
  if (moves === null) return { ok: true, statement: statement(scenario.value) }
  const moved = moveByDocument(scenario.value, moves)
  if (!moved.ok) return faulty(moved.faults)
  return { ok: true, statement: statement(moved.value.scenario, { moves, settled: moved.value.settled }) }
}

function written(statements: readonly Statement[]): string {
  const [only] = statements
  if (statements.length === 1) return `${JSON.stringify(only, null, 2)}\n`
  return statements.map((one) => `${JSON.stringify(one)}\n`).join('')
}

function refused(faults: readonly string[]): Outcome {
  return { output: '', faults, status: 2 }
}
