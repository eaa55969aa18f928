import { type Path, pathTo } from './path'

/** Where a part of a document stands. It holds nothing of the document: rows that are kept outlive theirs. */
export class DocumentPlace {
  readonly #above: DocumentPlace | null
  readonly #step: string | number
  #trail: string | undefined

  private constructor(above: DocumentPlace | null, step: string | number) {
    this.#above = above
    this.#step = step
  }

  static whole(): DocumentPlace {
    return new DocumentPlace(null, '')
  }

  at(step: string | number): DocumentPlace {
    return new DocumentPlace(this, step)
  }

  /** The way to it. */
  get path(): Path {
    return this.#above === null ? [] : [...this.#above.path, this.#step]
  }

  /** The same as it is written, `positions[0].size`; made when asked for: most parts are sound, and nobody asks. */
  get trail(): string {
    this.#trail ??= this.#above === null ? '' : pathTo(this.#above.trail, this.#step)
    return this.#trail
  }
}
