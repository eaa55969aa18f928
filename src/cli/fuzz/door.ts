import type { Arbitrary } from 'fast-check'

/** A place where text from outside comes in. */
export interface Door {
  readonly name: string
  /** What people and chance bring to it. */
  readonly texts: Arbitrary<string>
  /** Opens it; answers with what is wrong, null where all is well. Whatever it throws is a finding, too. */
  open(text: string): string | null | Promise<string | null>
}

/** What a file of doors exports: a thread of its own opens them, and loads them from there. */
export interface DoorModule {
  doors(): Promise<readonly Door[]>
}
