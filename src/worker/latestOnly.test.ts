import { describe, expect, test, vi } from 'vitest'
import { LatestOnly } from './latestOnly'

/** A question whose answer the test gives. */
function question() {
  let give: (value: string) => void = () => undefined
  let refuse: (error: unknown) => void = () => undefined
  const asked = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        give = resolve
        refuse = reject
      }),
  )
  return { asked, give: (value: string) => give(value), refuse: (error: unknown) => refuse(error) }
}

describe('default', () => {
  test('of many requests the first and the latest are asked, those between superseded at once', async () => {
    const lane = new LatestOnly<string>()
    const [first, second, third] = [question(), question(), question()]
    const answers = [first, second, third].map(({ asked }) => lane.ask(asked))
    expect(await answers[1]).toEqual({ kind: 'superseded' })
    expect(third.asked).not.toHaveBeenCalled()
    first.give('1')
    expect(await answers[0]).toEqual({ kind: 'answer', value: '1' })
    await vi.waitFor(() => expect(third.asked).toHaveBeenCalled())
    third.give('3')
    expect(await answers[2]).toEqual({ kind: 'answer', value: '3' })
    expect(second.asked).not.toHaveBeenCalled()
  })

  test('answers come in the order of their questions', async () => {
    const lane = new LatestOnly<string>()
    const [older, newer] = [question(), question()]
    const order: string[] = []
    const done = Promise.all([
      lane.ask(older.asked).then(() => order.push('older')),
      lane.ask(newer.asked).then(() => order.push('newer')),
    ])
    newer.give('too early to count')
    older.give('1')
    await vi.waitFor(() => expect(newer.asked).toHaveBeenCalled())
    newer.give('2')
    await done
    expect(order).toEqual(['older', 'newer'])
  })

  test('a lane that fell idle works again', async () => {
    const lane = new LatestOnly<string>()
    expect(await lane.ask(async () => '1')).toEqual({ kind: 'answer', value: '1' })
    expect(await lane.ask(async () => '2')).toEqual({ kind: 'answer', value: '2' })
  })
})

describe('error', () => {
  test('errors come back as values, whatever is thrown, and the next request is asked', async () => {
    const lane = new LatestOnly<string>()
    const failing = question()
    const failed = lane.ask(failing.asked)
    const next = lane.ask(async () => '2')
    failing.refuse(new Error('no luck'))
    expect(await failed).toEqual({ kind: 'failed', message: 'no luck' })
    expect(await next).toEqual({ kind: 'answer', value: '2' })
    expect(await lane.ask(() => Promise.reject('a text'))).toEqual({ kind: 'failed', message: 'a text' })
    const throwing = () => {
      throw new Error('before it was asked')
    }
    expect(await lane.ask(throwing)).toEqual({ kind: 'failed', message: 'before it was asked' })
  })
})
