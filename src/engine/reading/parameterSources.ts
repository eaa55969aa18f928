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

  /** Refuses sources of what can be no parameter. */
  constructor(part: DocumentCursor, outline: RulebookSchema) {
    this.part = part
    for (const path of part.keys()) {
      if (!isParameter(outline, path)) part.at(path).fault('no parameter has this path')
    }
  }

  /** The source of a parameter; one without is a fault, unless the scenario sets it, which need not say why. */
  of(parameter: DocumentCursor): ParameterSource {
    if (!this.part.isObject) return SET_BY_SCENARIO
    const source = this.part.at(parameter.trail)
    if (parameter.isOverridden && !source.at('kind').isOverridden) return SET_BY_SCENARIO
    if (source.isAbsent) source.fault('expected where this parameter comes from, got nothing')
    else if (source.fields(['kind', 'note'])) {
      const read = { kind: source.field('kind', kind), note: source.field('note', text) }
      if (read.kind !== undefined && read.note !== undefined) return { kind: read.kind, note: read.note }
    }
    return SET_BY_SCENARIO
  }
}
