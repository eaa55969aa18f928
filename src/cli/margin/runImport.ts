import { readFileSync } from 'node:fs'
import { formatDocument } from '@/engine/documents/formatDocument'
import { oneLine } from '@/engine/documents/oneLine'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { Omission } from '@/files/found/omission'
import { type ImportInto, importTexts } from '@/files/import/importTexts'
import type { NamedText, Recognised } from '@/files/import/readTexts'
import type { Input } from './input'
import { nameOf } from './nameOf'
import type { Outcome } from './outcome'

const SAMPLE = new URL('../../../public/market/sample.json', import.meta.url)

/**
 * The scenario of everything that the files hold, and a line for all that was left out, netted, not counted or warned
 * of. A file that cannot be read keeps no other one out.
 */
export async function runImport(
  files: readonly string[],
  read: (file: string) => Promise<Input>,
  rulebooks: RulebookSource,
): Promise<Outcome> {
  const texts: NamedText[] = []
  const unread: string[] = []
  for (const file of files) {
    const input = await read(file)
    if (input.ok) texts.push({ name: nameOf(file), text: input.text })
    else unread.push(`${nameOf(file)}: cannot be read: ${input.reason}`)
  }
  const { text, said } = imported(texts, rulebooks)
  const faults = [...unread, ...said].map(oneLine)
  return text === null ? { output: '', faults, status: 2 } : { output: text, faults, status: 0 }
}

/** The text of the scenario in texts, null where there is none, and the lines to say of it. */
export function imported(
  texts: readonly NamedText[],
  rulebooks: RulebookSource,
): {
  readonly text: string | null
  readonly recognised: readonly Recognised[]
  readonly said: readonly string[]
} {
  const { document, recognised, leftOut, notCounted, notes } = importTexts(texts, {
    scenario: null,
    sample: JSON.parse(readFileSync(SAMPLE, 'utf8')) as ImportInto['sample'],
    rulebooks,
  })
  const said = [
    ...recognised.map(({ where, what }) => `${where}: read as ${what}`),
    ...leftOut.map((row) => `${omissionLine(row)} (left out)`),
    ...notCounted.map((row) => `${omissionLine(row)} (not counted)`),
    ...notes,
  ]
  return { text: document === null ? null : formatDocument(document), recognised, said }
}

function omissionLine({ what, where, reason }: Omission): string {
  return `${where}: ${what}: ${reason}`
}
