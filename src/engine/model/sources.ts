import * as v from 'valibot'
import type { Part } from './part'
import type { ParameterSource } from './rulebook'
import { text } from './schemas'

const kind = v.picklist(['guide', 'observed', 'assumed'], '"guide", "observed" or "assumed"')

const SET_BY_SCENARIO: ParameterSource = { kind: 'assumed', note: 'set by the scenario' }

/** Where the parameters of a rulebook come from, by the path of the parameter. */
export class Sources {
  private readonly part: Part
  private readonly unused: Set<string>

  constructor(part: Part) {
    this.part = part
    this.unused = new Set(part.keys())
  }

  /** The source of a parameter; a parameter without one is a fault. */
  of(parameter: Part): ParameterSource {
    this.unused.delete(parameter.trail)
    if (parameter.isOverridden) return SET_BY_SCENARIO
    const source = this.part.at(parameter.trail)
    if (!this.part.isObject) return SET_BY_SCENARIO
    if (source.isAbsent) source.fault('expected where this parameter comes from, got nothing')
    else if (source.fields(['kind', 'note'])) {
      const read = { kind: source.field('kind', kind), note: source.field('note', text) }
      if (read.kind !== undefined && read.note !== undefined) return { kind: read.kind, note: read.note }
    }
    return SET_BY_SCENARIO
  }

  /** Refuses sources of what is no parameter; to be called once every parameter has been read. */
  close(): void {
    for (const key of this.unused) this.part.at(key).fault('no parameter of this rulebook has this path')
  }
}
