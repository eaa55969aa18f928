import { refusedAs } from '@/engine/documents/fault'
import type { EngineClient } from '@/worker/client'
import type { Answer } from '@/worker/latestOnly'

type Question = Exclude<keyof EngineClient, 'close'>

/** A question put to the client, which the test answers in its own time. */
interface Asked {
  readonly question: Question
  readonly with: readonly unknown[]
  readonly answer: (answer: unknown) => void
}

/** A client whose answers the test gives, in any order. */
export function fakeClient() {
  const asked: Asked[] = []
  const ask =
    (question: Question) =>
    (...args: readonly unknown[]) =>
      new Promise<Answer<never>>((resolve) => {
        asked.push({ question, with: args, answer: (answer) => resolve(answer as Answer<never>) })
      })
  const client: EngineClient = {
    read: ask('read'),
    evaluate: ask('evaluate'),
    evaluateBaseline: ask('evaluateBaseline'),
    preview: ask('preview'),
    compare: ask('compare'),
    appraise: ask('appraise'),
    explain: ask('explain'),
    explainChange: ask('explainChange'),
    sweep: ask('sweep'),
    close: () => undefined,
  }
  /** The questions of one kind so far. */
  const askedFor = (question: Question) => asked.filter((one) => one.question === question)
  return { client, askedFor }
}

export const answer = (value: unknown) => ({ kind: 'answer', value })
export const sound = (value: unknown) => ({ ok: true, value })
export const faulty = (words: string) => refusedAs(words, ['asOf'])
export const failed = (message: string) => ({ kind: 'failed', message })
export const SUPERSEDED = { kind: 'superseded' }

/** Lets promises that are settled already take their effect. */
export async function settled(): Promise<void> {
  for (let step = 0; step < 10; step += 1) await null
}
