import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { text } from '@/engine/documents/schemas'
import type { ParameterSource } from '@/engine/portfolio/rulebook'
import { isParameter, type RulebookSchema } from './rulebookSchema'

const kind = v.picklist(
  ['guide', 'published', 'observed', 'assumed'],
  '"guide", "published", "observed" or "assumed"',
)

const SET_BY_SCENARIO: ParameterSource = { kind: 'assumed', note: 'set by the scenario' }

/** Where the parameters of a rulebook come from, by the path of the parameter. */
export class ParameterSources {
  private readonly part: DocumentCursor
  private readonly sources: ReadonlyMap<string, ParameterSource | null>

  /** Reads every source, whether or not its parameter can be read; refuses those of what can be no parameter. */
  constructor(part: DocumentCursor, outline: RulebookSchema) {
    this.part = part
    this.sources = new Map(part.keys().map((path) => [path, readSource(part.at(path), path, outline)]))
  }

  /** The source of a parameter; one without is a fault, unless the scenario sets it, which need not say why. */
  of({ trail, isOverridden }: DocumentCursor): ParameterSource {
    if (!this.part.isObject) return SET_BY_SCENARIO
    const source = this.part.at(trail)
    if (isOverridden && !source.at('kind').isOverridden) return SET_BY_SCENARIO
    if (source.isAbsent) source.fault({ code: 'noSource' })
    return this.sources.get(trail) ?? SET_BY_SCENARIO
  }
}

/** Null, with its fault, where it cannot be read. */
function readSource(part: DocumentCursor, path: string, outline: RulebookSchema): ParameterSource | null {
  if (!isParameter(outline, path)) part.fault({ code: 'said', words: 'no parameter has this path' })
  else if (part.fields(['kind', 'note'])) {
    const read = { kind: part.field('kind', kind), note: part.field('note', text) }
    if (read.kind !== undefined && read.note !== undefined) return { kind: read.kind, note: read.note }
  }
  return null
}
