import { describe, expect, test } from 'vitest'
import { firstReach, type Way } from './firstReach'

function reached(way: Partial<Way> & Pick<Way, 'above'>) {
  const steps = firstReach({ bends: [], most: Number.POSITIVE_INFINITY, first: 0.01, ...way })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const at = (size: number) => ({ size: expect.closeTo(size, 12), end: 'reached' })

describe('where a rate first reaches its bound', () => {
  test.each([1e3, 1e14, 1e59, 1e113])('a bend at %s hides nothing before it', (far) => {
    const bends = [0.2, far]
    expect(reached({ above: (x) => x - 0.5, bends })).toEqual(at(0.5))
    expect(reached({ above: (x) => x - 0.003, bends: [far] })).toEqual(at(0.003))
    expect(reached({ above: (x) => (x < 0.3 ? -1 : 1), bends })).toEqual(at(0.3))
  })

  test('where it falls at first, what counts is where it rises over the bound after that', () => {
    expect(reached({ above: (x) => Math.abs(x - 3) - 7, bends: [3] })).toEqual(at(10))
  })

  test('nothing where it is reached already; no end where nothing reaches it; all there is where that does not', () => {
    expect(reached({ above: () => 0 })).toEqual({ size: 0, end: 'already' })
    expect(reached({ above: () => -1 })).toEqual({ size: Number.POSITIVE_INFINITY, end: 'never' })
    expect(reached({ above: (x) => x - 0.5, bends: [0.2, 1e59], most: 0.4 })).toEqual({
      size: 0.4,
      end: 'most',
    })
    expect(reached({ above: (x) => x - 0.5, bends: [0.2, 1e59], most: 0.6 })).toEqual(at(0.5))
  })
})
