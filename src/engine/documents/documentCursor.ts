import type * as v from 'valibot'
import { DocumentPlace } from './documentPlace'
import type { Expected } from './expected'
import { type Fault, type Problem, unexpected } from './fault'
import { found } from './found'
import { nearest } from './nearest'
import { type Path, pathText } from './path'
import { readAs } from './readAs'

type JsonObject = { readonly [key: string]: unknown }

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The document that a part stands in: what its paths begin with, and where its faults are collected. */
interface Source {
  readonly prefix: Path
  /** True for the document that is laid over another. */
  readonly overrides: boolean
  /** Of the document that is being read: parts that are kept from the one before tell theirs here as well. */
  faults: Fault[]
}

/**
 * One part of a document under check: its value, where it stands, and the list that its faults go to. Reading goes
 * on after a fault, so that every fault of a document is found at once. Nothing is ever written into the document,
 * and only own keys are read, so that keys such as `__proto__` do no harm.
 */
export class DocumentCursor {
  private readonly source: Source
  private readonly place: DocumentPlace
  private readonly overlay: DocumentCursor | null
  readonly value: unknown

  private constructor(source: Source, place: DocumentPlace, value: unknown, overlay: DocumentCursor | null) {
    this.source = source
    this.place = place
    this.value = value
    this.overlay = overlay
  }

  /** A whole document; its faults are added to `faults`, their paths begin with `prefix`. */
  static document(value: unknown, faults: Fault[], prefix: Path = []): DocumentCursor {
    return new DocumentCursor({ prefix, overrides: false, faults }, DocumentPlace.whole(), value, null)
  }

  /** The next document in the place of this one. What is kept of this one adds its faults to `faults` from now on. */
  next(value: unknown, faults: Fault[]): DocumentCursor {
    this.source.faults = faults
    return new DocumentCursor(this.source, this.place, value, null)
  }

  /** This document with another over it, key by key; whatever is not an object on both sides is taken whole. */
  under(overrides: unknown, prefix: string): DocumentCursor {
    const source = { prefix: [prefix], overrides: true, faults: this.source.faults }
    return this.layered(new DocumentCursor(source, DocumentPlace.whole(), overrides, null))
  }

  private layered(overlay: DocumentCursor): DocumentCursor {
    if (overlay.value === undefined) return this
    const bothObjects = isObject(this.value) && isObject(overlay.value)
    return bothObjects ? new DocumentCursor(this.source, this.place, this.value, overlay) : overlay
  }

  /** The path without the prefix of its document. */
  get trail(): string {
    return this.place.trail
  }

  get path(): string {
    return this.source.prefix.length === 0 ? this.trail : pathText(this.steps)
  }

  /** The path as its steps. */
  get steps(): Path {
    return [...this.source.prefix, ...this.place.path]
  }

  get isAbsent(): boolean {
    return this.value === undefined
  }

  get isObject(): boolean {
    return isObject(this.value)
  }

  /** The value where it is an object, else null. */
  object(): JsonObject | null {
    return isObject(this.value) ? this.value : null
  }

  /** Whether the value was set by the document laid over the other. */
  get isOverridden(): boolean {
    return this.source.overrides
  }

  get faultCount(): number {
    return this.source.faults.length
  }

  fault(problem: Problem): void {
    this.source.faults.push({ ...problem, path: this.steps })
  }

  private unexpected(what: Expected, value: unknown): void {
    this.source.faults.push(unexpected(this.steps, what, found(value)))
  }

  /** Adds the fault that something else was expected here. */
  expected(what: Expected): void {
    this.unexpected(what, this.value)
  }

  at(key: string): DocumentCursor {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    const child = new DocumentCursor(this.source, this.place.at(key), value, null)
    return this.overlay === null ? child : child.layered(this.overlay.at(key))
  }

  /** The value as the schema reads it; where it does not, a fault and undefined. */
  read<Output>(schema: v.GenericSchema<unknown, Output>): Output | undefined {
    return this.reads(this.value, schema)
  }

  /** What the schema reads from something that stands for this part, such as its key; faults are of this part. */
  reads<Output>(value: unknown, schema: v.GenericSchema<unknown, Output>): Output | undefined {
    const read = readAs(value, schema)
    if (read.ok) return read.value
    this.unexpected(read.expected, value)
    return undefined
  }

  /** Reads one field of an object; nothing where this is no object, which is reported once by `fields`. */
  field<Output>(key: string, schema: v.GenericSchema<unknown, Output>): Output | undefined {
    return isObject(this.value) ? this.at(key).read(schema) : undefined
  }

  /** Reads one field of an object where it is there. */
  optional<Output>(key: string, schema: v.GenericSchema<unknown, Output>): Output | undefined {
    const child = this.at(key)
    return child.isAbsent ? undefined : child.read(schema)
  }

  /** The keys of an object; none, and a fault, where it is no object. */
  keys(): readonly string[] {
    if (!isObject(this.value)) {
      this.expected('an object')
      return []
    }
    const own = Object.keys(this.value)
    return this.overlay === null ? own : [...new Set([...own, ...this.overlay.keys()])]
  }

  /** Refuses every key of an object that is not in the list. False where this is no object. */
  fields(known: readonly string[]): boolean {
    for (const key of this.keys()) if (!known.includes(key)) this.at(key).unknownKey(key, known)
    return isObject(this.value)
  }

  private unknownKey(key: string, known: readonly string[]): void {
    this.fault({ code: 'unknownKey', meant: nearest(key, known) })
  }

  /** The items of a list as they are written; none, and a fault, where it is no list. */
  items(): readonly unknown[] {
    if (Array.isArray(this.value)) return this.value
    this.expected('a list')
    return []
  }

  /** The rows of a list; none, and a fault, where it is no list. */
  rows(): readonly DocumentCursor[] {
    return this.items().map((_, index) => this.row(index))
  }

  /** One row of a list. */
  row(index: number): DocumentCursor {
    const value: unknown = Array.isArray(this.value) ? this.value[index] : undefined
    return new DocumentCursor(this.source, this.place.at(index), value, null)
  }
}
