import { readFileSync } from 'node:fs'
import { PARTS } from './parts'

/**
 * Measures one part, named as the argument, and prints its speeds: what `productionBuild` builds. The documents of the
 * rulebooks come through standard input, by id.
 */
const documents: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(0, 'utf8'))
const rulebooks = { ids: Object.keys(documents), document: (id: string) => documents[id] }
const [, , part = ''] = process.argv
console.log(JSON.stringify(PARTS[part]?.(rulebooks)))
