import type { Observed } from '@/engine/analysis/reconcile/observation'
import { readObserved, reconcile } from '@/engine/analysis/reconcile/reconcile'
import type { Fault } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import { oneLine } from '@/engine/documents/oneLine'
import type { MarginModel } from '@/engine/models/model'
import { OWN_MODEL } from '@/engine/models/registry'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { interpolatedLine, leftOutLine } from '@/engine/reading/leftOut'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { MODEL_IDS, readForModel } from '@/engine/reading/readForModel'
import { MARGIN_ANSWER } from '@/files/exchange/answers'
import { type CapacityAnswer, capacityAnswer } from './capacityAnswer'
import { HELP } from './help'
import type { Input } from './input'
import { ALL_MODELS } from './modelOption'
import { nameOf } from './nameOf'
import { type Command, parseCommand } from './options'
import type { Outcome } from './outcome'
import { type Asked, type PrintedStatement, printedStatement } from './printedStatement'
import { builtInRulebooks } from './rulebooks'
import { imported, runImport } from './runImport'

type Printed = PrintedStatement | CapacityAnswer

type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly said: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] }

/**
 * The statements of the files that the words of the command line name, or what is asked of them instead; or every fault
 * of all of them and no statement. Follows files, section "Statement", "Command line".
 */
export async function runMargin(
  words: readonly string[],
  read: (file: string) => Promise<Input>,
): Promise<Outcome> {
  const command = parseCommand(words)
  if (!command.ok) return refused(command.faults)
  const { help, files, reconcile: against } = command.value
  if (help) return { output: HELP, faults: [], status: 0 }

  const rulebooks = builtInRulebooks()
  if (against !== null) return await reconciled(against, command.value, rulebooks, read)
  if (command.value.import) return runImport(files, read, rulebooks)
  const answers: Printed[] = []
  const [faults, said]: [string[], string[]] = [[], []]
  for (const file of files) {
    const input = await read(file)
    const named = files.length === 1 ? '' : `${nameOf(file)}: `
    // What all models say of a file is said once.
    const [wrong, told] = [new Set<string>(), new Set<string>()]
    for (const model of modelsOf(command.value)) {
      const answer = answerOf(file, input, rulebooks, { ...command.value, model }, named)
      if (answer.ok) answers.push(answer.value)
      for (const line of answer.ok ? answer.said : []) told.add(line)
      for (const line of answer.ok ? [] : answer.faults) wrong.add(line)
    }
    faults.push(...wrong)
    said.push(...told)
  }
  if (faults.length > 0) return refused(faults)
  return { output: written(answers), faults: said.map(oneLine), status: 0 }
}

/** The statement of a file, or how much more can be traded. */
function answerOf(
  file: string,
  input: Input,
  rulebooks: RulebookSource,
  command: Command,
  named: string,
): Answer<Printed> {
  const { capacity, moves, liquidate } = command
  // What can be traded is valued before the moves.
  const asked = askedOf(
    file,
    input,
    rulebooks,
    capacity === null ? command : { ...command, moves: null },
    named,
  )
  if (!asked.ok) return asked
  const { said } = asked
  const { scenario } = asked.value
  const { venue } = scenario
  if (capacity === null) {
    const printed = printedStatement(asked.value, liquidate, named)
    return printed.ok ? { ...printed, said } : printed
  }
  if (venue !== null)
    return { ok: false, faults: [`${named}--capacity: the model ${venue.model.id} has no answer to it`] }
  const answer = capacityAnswer(capacity, scenario, moves)
  return answer.ok ? { ...answer, said } : faulty(answer.faults, named)
}

function modelsOf({ model }: Command): readonly (string | null)[] {
  return model === ALL_MODELS ? MODEL_IDS : [model]
}

/**
 * A scenario held against what somebody else says of the account: both files read, or every fault of both. Without a
 * scenario the exchange's answer is held against what can be built from it alone.
 */
async function reconciled(
  against: string,
  command: Command,
  rulebooks: RulebookSource,
  read: (file: string) => Promise<Input>,
): Promise<Outcome> {
  const [file] = command.files
  const answer = await read(against)
  const asked =
    file === undefined
      ? builtOf(against, answer, rulebooks, command)
      : askedOf(file, await read(file), rulebooks, command, `${nameOf(file)}: `)
  const observed = observedOf(against, answer, asked.ok ? asked.value.scenario.rulebook.model : OWN_MODEL)
  if (!observed.ok || !asked.ok) {
    return refused([...new Set([...(observed.ok ? [] : observed.faults), ...(asked.ok ? [] : asked.faults)])])
  }
  const output = `${JSON.stringify(reconcile(asked.value.scenario, observed.value), null, 2)}\n`
  return { output, faults: asked.said.map(oneLine), status: 0 }
}

/** The scenario behind an answer, as far as the answer says it. */
function builtOf(file: string, input: Input, rulebooks: RulebookSource, command: Command): Answer<Asked> {
  if (!input.ok) return unreadable(file, input.reason)
  const { text, recognised, said } = imported([{ name: nameOf(file), text: input.text }], rulebooks)
  if (text === null || recognised.every(({ what }) => what !== MARGIN_ANSWER)) {
    const reason = 'expected a scenario file, got none; only the portfolio-margin answer makes a scenario'
    return { ok: false, faults: [reason] }
  }
  const asked = askedOf(file, { ok: true, text }, rulebooks, command, `${nameOf(file)}: `)
  return asked.ok ? { ...asked, said: [...said, ...asked.said] } : asked
}

function observedOf(file: string, input: Input, model: MarginModel): Answer<Observed> {
  if (!input.ok) return unreadable(file, input.reason)
  const read = readObserved(input.text, model)
  return read.ok ? { ...read, said: [] } : faulty(read.faults, `${nameOf(file)}: `)
}

function askedOf(
  file: string,
  input: Input,
  rulebooks: RulebookSource,
  { model, moves, lenient }: Command,
  named: string,
): Answer<Asked> {
  if (!input.ok) return unreadable(file, input.reason)
  const read = readForModel(input.text, rulebooks, model, lenient)
  if (!read.ok) return faulty(read.faults, named)
  const { scenario, leftOut, interpolated } = read.value
  const said = [...leftOut.map(leftOutLine), ...interpolated.map(interpolatedLine)].map(
    (line) => named + line,
  )
  if (moves === null) return { ok: true, value: { scenario, whatIf: null }, said }
  const moved = moveByDocument(scenario, moves)
  if (!moved.ok) return faulty(moved.faults, named)
  const { scenario: later, settled } = moved.value
  return { ok: true, value: { scenario: later, whatIf: { moves, settled, before: scenario } }, said }
}

function unreadable(file: string, reason: string): Answer<never> {
  return { ok: false, faults: [`${nameOf(file)}: cannot be read: ${reason}`] }
}

function faulty(faults: readonly Fault[], named: string): Answer<never> {
  return { ok: false, faults: faults.map((fault) => named + faultLine(fault)) }
}

function written(answers: readonly Printed[]): string {
  const [only] = answers
  if (answers.length === 1) return `${JSON.stringify(only, null, 2)}\n`
  return answers.map((one) => `${JSON.stringify(one)}\n`).join('')
}

function refused(faults: readonly string[]): Outcome {
  return { output: '', faults: faults.map(oneLine), status: 2 }
}
