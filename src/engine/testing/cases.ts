const FILES: Record<string, unknown> = import.meta.glob('./cases/*.json', { eager: true, import: 'default' })

/** A scenario document with the statement that it must give. */
export interface Case {
  /** The file's name without ending: `01-short-calls`. */
  readonly name: string
  readonly document: unknown
  readonly expected: unknown
}

/** All cases, in the order of their names. */
export const CASES: readonly Case[] = Object.keys(FILES)
  .filter((path) => !path.endsWith('.expected.json'))
  .sort()
  .map((path) => ({
    name: path.slice('./cases/'.length, -'.json'.length),
    document: FILES[path],
    expected: FILES[path.replace('.json', '.expected.json')],
  }))

/** The document of one case, by its name or the beginning of it. */
export function caseDocument(name: string): unknown {
  const found = CASES.find((one) => one.name.startsWith(name))
  if (found === undefined) throw new Error(`no case ${name}`)
  return found.document
}
