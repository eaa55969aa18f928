import { formatScaled, scaleOf } from '@/ui/format'
import { roomFor, roomForLongest } from '@/ui/type/text'

/** The ticks of a value axis: round numbers, zero among them. */
export interface Ticks {
  readonly values: readonly number[]
  /** From the first tick to the last. */
  readonly domain: readonly [number, number]
  readonly text: (value: number) => string
  /** Room for the widest label, in pixels. */
  readonly width: number
}

/** Ticks around all values and zero, about `count` of them. */
export function ticksFor(values: readonly number[], count = 5): Ticks {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return { values: [0], domain: [-1, 1], text: () => '0', width: 20 }
  const step = roundStep((high - low) / count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  const largest = Math.max(...ticks.map(Math.abs))
  const text = (value: number) => axisText(value, step, largest)
  return {
    values: ticks,
    domain: [first * step, last * step],
    text,
    width: Math.ceil(roomForLongest(ticks.map(text))) + 12,
  }
}

/** Thousands with separators; from ten million on `12 M`, then `12 bn`. */
function axisText(value: number, step: number, largest: number): string {
  const scale = scaleOf(largest)
  return formatScaled(value, scale, { digits: placesOf(step / 10 ** scale[0]) })
}

function placesOf(step: number): number {
  if (Number.isInteger(step)) return 0
  return Math.max(0, Math.min(10, -Math.floor(Math.log10(step)) + (isQuarter(step) ? 1 : 0)))
}

/** 2.5 of any size needs one digit more than 1, 2 and 5. */
function isQuarter(step: number): boolean {
  return Math.abs(step / 10 ** Math.floor(Math.log10(step)) - 2.5) < 1e-9
}

/** Round numbers between two values, at most `count` of them; both ends only where they are round. */
export function roundTicks(from: number, to: number, count: number): readonly number[] {
  if (!(to > from)) return [from]
  const step = roundStep((to - from) / Math.max(1, count))
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step)
}

/** Room for a label such as `120,000`, and between the ends of two, in pixels. */
const ROOM = 76
const GAP = 12

/**
 * Round numbers between two values whose labels have room beside one another on an axis of so many pixels, at most
 * `most`.
 */
export function ticksAlong(
  [from, to]: readonly [number, number],
  width: number,
  text: (value: number) => string,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const ticks = (room: number) => roundTicks(from, to, Math.min(most, Math.max(1, Math.floor(width / room))))
  const usual = ticks(roomFor(ROOM))
  const needed = roomForLongest(usual.map(text)) + roomFor(GAP)
  return needed > roomFor(ROOM) ? ticks(needed) : usual
}

/** The next of 1, 2, 2.5, 5 or 10 of its size. */
function roundStep(raw: number): number {
  const size = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * size >= raw * (1 - 1e-9)) ?? 10
  return factor * size
}
