import { type ColumnContent, columnContents, holdsLess } from './columnContents'
import { FITS, type Fit, type Step, stepsOf } from './fit'

/** Narrower boxes show cards, which take any width: as in DataTable.module.css. */
const CARDS_BELOW = 400
/** After that long without a change it is worth a look whether something that was left out fits again. */
const REST = 400

interface Ranked {
  readonly key: string
  readonly rank?: number
}

interface Parts {
  /** As wide as the table may be, and of no height: that a table becomes lower is no change of its room. */
  readonly probe: HTMLElement
  readonly table: HTMLTableElement
}

/** Makes one table fit its room, by attributes that leave out columns without drawing a cell again. */
export class Fitter {
  #columns: readonly Ranked[] = []
  #step = 0
  /** By step how wide the table was there, where that was too wide. */
  #needs: number[] = []
  /** What its columns held when it was last too wide for the step before this one. */
  #held: readonly ColumnContent[] = []
  #fit = FITS
  #told = FITS

  /** After the table was drawn: makes it fit, and tells what only drawing can do. */
  look(columns: readonly Ranked[], parts: Parts, tell: (fit: Fit) => void): void {
    this.#columns = columns
    this.#narrow(parts, this.#step)
    this.#tellNews(tell)
  }

  /**
   * Looks again when the room or a text in the table changes: at most once a frame, and before the frame is drawn. Gives
   * what ends it.
   */
  watch(parts: Parts, tell: (fit: Fit) => void): () => void {
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    let room = parts.probe.clientWidth
    const settle = (step: number) => {
      this.#narrow(parts, step)
      this.#tellNews(tell)
      // Short figures, or what stands elsewhere instead of a column, have changed what is needed.
      this.#narrow(parts, this.#step)
      this.#tellNews(tell)
      // That is no change of the content.
      onText.takeRecords()
    }
    const onRoom = new ResizeObserver(() => {
      const now = parts.probe.clientWidth
      if (now === room) return
      room = now
      const isEnough = this.#step > 0 && now >= (this.#needs[this.#step - 1] ?? 0)
      settle(isEnough || now < CARDS_BELOW ? 0 : this.#step)
    })
    const onText = new MutationObserver(() => {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        settle(this.#step)
        clearTimeout(rest)
        if (this.#step === 0) return
        // Laying out every step takes long: not where nothing has become shorter.
        rest = setTimeout(() => {
          if (holdsLess(columnContents(parts.table), this.#held)) settle(0)
        }, REST)
      })
    })
    onRoom.observe(parts.probe)
    // Fields are as wide as their value, which React writes into its attribute too.
    onText.observe(parts.table, {
      childList: true,
      characterData: true,
      attributeFilter: ['value'],
      subtree: true,
    })
    return () => {
      onRoom.disconnect()
      onText.disconnect()
      cancelAnimationFrame(frame)
      clearTimeout(rest)
    }
  }

  /** React keeps even a state that changes nothing until the table is drawn, which may be never. */
  #tellNews(tell: (fit: Fit) => void): void {
    if (JSON.stringify(this.#fit) === JSON.stringify(this.#told)) return
    this.#told = this.#fit
    tell(this.#fit)
  }

  /** Goes on from a step until the table fits, or nothing more can be done. */
  #narrow({ probe, table }: Parts, from: number): void {
    const steps = stepsOf(this.#columns)
    const room = probe.clientWidth
    const last = steps.length - 1
    this.#step = room < CARDS_BELOW ? 0 : Math.min(from, last)
    this.#apply(table, steps[this.#step])
    if (room < CARDS_BELOW) {
      this.#fit = FITS
      return
    }
    while (this.#step < last && table.offsetWidth > room) {
      this.#needs[this.#step] = table.offsetWidth
      this.#held = columnContents(table)
      this.#step += 1
      this.#apply(table, steps[this.#step])
    }
    const { without, isShort } = steps[this.#step] ?? steps[0]
    this.#fit = { isShort, without, scrolls: isShort && table.offsetWidth > room }
  }

  #apply(table: HTMLTableElement, step: Step | undefined): void {
    if (step === undefined) return
    const { isClose, wraps, without } = step
    const places = without.map((key) => this.#columns.findIndex((column) => column.key === key) + 1).join(' ')
    table.toggleAttribute('data-close', isClose)
    table.toggleAttribute('data-wraps', wraps)
    if ((table.dataset.without ?? '') !== places) table.dataset.without = places
  }
}
