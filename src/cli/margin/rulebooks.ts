import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'

const FOLDER = new URL('../../../public/rulebooks/', import.meta.url)

/** The built-in rulebooks of all models, whatever folder the command is called from. */
export function builtInRulebooks(): RulebookSource {
  const ids = readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  const documents = new Map<string, unknown>()
  const document = (id: string): unknown => {
    const read: unknown = documents.get(id) ?? JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'))
    documents.set(id, read)
    return read
  }
  return { ids, document }
}
