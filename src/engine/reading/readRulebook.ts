import * as v from 'valibot'
import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Fault } from '@/engine/documents/fault'
import type { Path } from '@/engine/documents/path'
import { name as nameText, text } from '@/engine/documents/schemas'
import type { ParameterGroup } from '@/engine/models/parameterTable'
import { ParameterSources } from './parameterSources'
import { type Readings, readParameters } from './readParameters'
import type { RulebookSchema } from './rulebookSchema'

const OVERRIDES = 'rulebookOverrides'
const format = v.literal('margin-rulebook@1', '"margin-rulebook@1"')

/** What reading needs to know of a model. */
export interface TabledModel {
  readonly parameters: readonly ParameterGroup[]
  readonly notAbove?: readonly (readonly [lower: string, higher: string])[]
}

/** How rulebooks of a kind of models are read. */
export interface RulebookKind<Model extends TabledModel> {
  /** The model that the document names. */
  readonly modelOf: (own: DocumentCursor) => Model
  readonly schemaOf: (groups: readonly ParameterGroup[]) => RulebookSchema
  /** Keys of the document beside those that every rulebook has. */
  readonly more: readonly string[]
  /** `whole`: every single parameter that is not there is told. */
  readonly need: 'required' | 'whole'
}

/** A rulebook as far as it could be read. */
export interface ReadRulebook<Model> {
  readonly model: Model
  /** The document without the overrides. */
  readonly own: DocumentCursor
  readonly id: string | undefined
  readonly name: string | undefined
  /** Null where the document is no object. */
  readonly readings: Readings | null
  readonly faults: Fault[]
}

/** Reads a rulebook document under a scenario's overrides. Never throws. Follows files, section "Rulebook". */
export function readRulebook<Model extends TabledModel>(
  document: unknown,
  overrides: unknown,
  prefix: Path,
  { modelOf, schemaOf, more, need }: RulebookKind<Model>,
): ReadRulebook<Model> {
  const faults: Fault[] = []
  const own = DocumentCursor.document(document, faults, prefix)
  const rulebook = own.under(overrides, OVERRIDES)
  const model = modelOf(own)
  const outline = schemaOf(model.parameters)
  const known = ['format', 'id', 'name', 'model', ...more, ...outline.keys(), 'sources']
  if (!rulebook.fields(known)) return { model, own, id: undefined, name: undefined, readings: null, faults }
  rulebook.field('format', format)
  // A scenario may correct a rulebook, but not pass it off as another one.
  const id = own.field('id', text)
  const name = rulebook.field('name', nameText)
  const sources = new ParameterSources(rulebook.at('sources'), outline)
  const readings = readParameters(rulebook, outline, sources, need)
  checkPairs(rulebook, model, readings)
  return { model, own, id, name, readings, faults }
}

/** Of each pair the fault is said of what the overrides set. */
function checkPairs(rulebook: DocumentCursor, { notAbove = [] }: TabledModel, readings: Readings): void {
  const { parameters } = readings
  for (const [lowerPath, higherPath] of notAbove.flatMap((pair) => placesOf(pair, readings))) {
    const [lower, higher] = [parameters.get(lowerPath), parameters.get(higherPath)]
    if (lower === undefined || higher === undefined || !lower.value.gt(higher.value)) continue
    const isHigherAtFault = higher.overridden && !lower.overridden
    const [path, kind, other, otherPath] = isHigherAtFault
      ? ([higherPath, 'atLeast', lower, lowerPath] as const)
      : ([lowerPath, 'atMost', higher, higherPath] as const)
    const place = path.split('.').reduce((part, name) => part.at(name), rulebook)
    place.expected({ kind, of: otherPath.split('.'), value: other.value.toFixed() })
  }
}

/** A pair at every coin that has it; as it is where it is of no coin. */
function placesOf(
  [lower, higher]: readonly [lower: string, higher: string],
  { parameters }: Readings,
): readonly (readonly [lower: string, higher: string])[] {
  const [before = '', after] = lower.split('*')
  if (after === undefined) return [[lower, higher]]
  return [...parameters.keys()].flatMap((path) => {
    if (!path.startsWith(before) || !path.endsWith(after)) return []
    const coin = path.slice(before.length, path.length - after.length)
    return coin.includes('.') ? [] : [[path, higher.replace('*', () => coin)] as const]
  })
}
