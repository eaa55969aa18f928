import { onTypeChange } from '@/ui/type/onTypeChange'
import { roomFor } from '@/ui/type/text'
import { type ColumnContent, columnContents, holdsLess } from './columnContents'
import { FITS, type Fit, type Step, stepsOf } from './fit'

/** Narrower boxes show cards, which take any width: as in DataTable.module.css, at the usual size of type. */
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
  /** By step how wide the table was there, where that was too wide and it has not come to hold less since. */
  #needs: (number | undefined)[] = []
  /** What its columns held when it was last too wide for the step before this one. */
  #held: readonly ColumnContent[] = []
  #fit = FITS
  #told = FITS

  /** After the table was drawn: makes it fit, and tells what only drawing can do. */
  look(columns: readonly Ranked[], parts: Parts, tell: (fit: Fit) => void): void {
    this.#columns = columns
    this.#needs = []
    this.#narrow(parts, this.#step)
    this.#tellNews(tell)
  }

  /**
   * Looks again when the room, a text in the table or the size of its type changes: at most once a frame, and before
   * the frame is drawn. Gives what ends it.
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
      settle(0)
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
          if (!holdsLess(columnContents(parts.table), this.#held)) return
          this.#needs = []
          settle(0)
        }, REST)
      })
    })
    onRoom.observe(parts.probe)
    const endOnType = onTypeChange(() => {
      this.#needs = []
      settle(0)
    })
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
      endOnType()
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

  /** The first step, from one on, at which the table fits; the last where it never does. */
  #narrow({ probe, table }: Parts, from: number): void {
    const steps = stepsOf(this.#columns)
    const room = probe.clientWidth
    const last = steps.length - 1
    if (room < roomFor(CARDS_BELOW)) {
      this.#step = 0
      this.#apply(table, steps[0])
      this.#fit = FITS
      return
    }
    // No step is narrower than those after it: what is known to be too wide need not be laid out again.
    const known = this.#needs.findLastIndex((need = 0) => need > room)
    const first = Math.min(Math.max(from, known + 1), last)
    this.#step = first
    this.#apply(table, steps[this.#step])
    while (this.#step < last && table.offsetWidth > room) {
      this.#needs[this.#step] = table.offsetWidth
      this.#step = this.#nextStep(table, steps, room)
      this.#apply(table, steps[this.#step])
    }
    if (this.#step > first) this.#held = columnContents(table)
    const { without, isShort } = steps[this.#step] ?? steps[0]
    this.#fit = { isShort, without, scrolls: isShort && table.offsetWidth > room }
  }

  /**
   * The next step at which the table may fit, without those at which it cannot: too wide, it has every column as narrow
   * as that can be, so that one that goes takes its whole width along.
   */
  #nextStep(table: HTMLTableElement, steps: readonly Step[], room: number): number {
    const now = steps[this.#step]
    const heads = table.tHead?.rows[0]?.cells
    let width = table.offsetWidth
    let next = this.#step + 1
    for (; next < steps.length - 1; next += 1) {
      const { isClose, wraps, without } = steps[next] as Step
      if (isClose !== now?.isClose || wraps !== now.wraps) break
      width -= heads?.[this.#placeOf(without.at(-1))]?.offsetWidth ?? 0
      if (width <= room) break
    }
    return next
  }

  #placeOf(key: string | undefined): number {
    return this.#columns.findIndex((column) => column.key === key)
  }

  #apply(table: HTMLTableElement, step: Step | undefined): void {
    if (step === undefined) return
    const { isClose, wraps, without } = step
    const places = without.map((key) => this.#placeOf(key) + 1).join(' ')
    table.toggleAttribute('data-close', isClose)
    table.toggleAttribute('data-wraps', wraps)
    if ((table.dataset.without ?? '') !== places) table.dataset.without = places
  }
}
