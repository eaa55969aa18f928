import { isList, isObject, type Loose } from '@/files/loose/loose'
import { readLoose } from '@/files/loose/readLoose'
import type { PriceRequest } from './priceRequests'

/** How long one question may take. */
export const TIME_OUT = 5_000
/** An endless cursor is no reason to ask for ever. */
const MOST_PAGES = 20

/** A part of `fetch`, so that tests can stand in for the exchange. */
export type Ask = (address: string, options: { readonly signal: AbortSignal }) => Promise<Response>

/** What was answered to one question, one page of it. */
export interface PublicAnswer {
  readonly what: string
  /** The whole answer, and the rows of its list. */
  readonly value: Loose
  readonly rows: readonly Loose[]
}

export type Asked =
  | { readonly ok: true; readonly answers: readonly PublicAnswer[] }
  /** What to tell the user: what was asked for, what came instead, and what can be done. */
  | { readonly ok: false; readonly problem: string }

/**
 * Puts one question after the other to the exchange, further pages included. The first that fails ends it: prices of
 * several times are no market. Never throws.
 *
 * @param base the address of the exchange's public API, `https://…`
 * @param onAsked is told how many questions have been answered, before each
 */
export async function askExchange(
  ask: Ask,
  base: string,
  requests: readonly PriceRequest[],
  onAsked: (done: number, what: string) => void,
): Promise<Asked> {
  const answers: PublicAnswer[] = []
  for (const [done, request] of requests.entries()) {
    onAsked(done, request.what)
    const answer = await askPages(ask, base, request)
    if (!answer.ok) return answer
    answers.push(...answer.answers)
  }
  return { ok: true, answers }
}

async function askPages(ask: Ask, base: string, request: PriceRequest): Promise<Asked> {
  const { what, path, mayBeRefused } = request
  const answers: PublicAnswer[] = []
  let cursor = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const address = `${base}${path}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`
    const answer = await askOnce(ask, address, what)
    if (!answer.ok) return answer
    const read = outcomeOf(answer.text)
    if (read.kind === 'limited') return failed(what, LIMITED)
    if (read.kind === 'refused' && mayBeRefused) return { ok: true, answers }
    if (read.kind === 'refused') return failed(what, `the exchange refused: ${read.message}`)
    if (read.kind === 'malformed') return failed(what, 'what came is no list of prices')
    answers.push({ what, value: read.envelope, rows: read.rows })
    if (read.cursor === '' || read.rows.length === 0) break
    cursor = read.cursor
  }
  return { ok: true, answers }
}

type Answered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

async function askOnce(ask: Ask, address: string, what: string): Promise<Answered> {
  const signal = AbortSignal.timeout(TIME_OUT)
  try {
    const response = await ask(address, { signal })
    if (LIMITED_STATUSES.includes(response.status)) return failed(what, LIMITED)
    if (!response.ok) return failed(what, `the exchange answered with status ${response.status}`)
    return { ok: true, text: await response.text() }
  } catch {
    if (signal.aborted) return failed(what, `no answer within ${TIME_OUT / 1000} seconds`)
    return failed(what, 'the exchange cannot be reached. Is there a network, and is the address right?')
  }
}

const LIMITED_STATUSES: readonly number[] = [403, 418, 429]
const LIMITED_CODES: readonly string[] = ['10006', '10018', '429']
const LIMITED = 'the exchange was asked too often. Wait a minute and try again'

function failed(what: string, reason: string) {
  return { ok: false as const, problem: `No ${what}: ${reason}.`.replace(/\?\.$/, '?') }
}

type Outcome =
  | {
      readonly kind: 'list'
      readonly envelope: Loose
      readonly rows: readonly Loose[]
      readonly cursor: string
    }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'limited' }
  | { readonly kind: 'malformed' }

function outcomeOf(text: string): Outcome {
  const [envelope] = readLoose(text).values
  if (!isObject(envelope)) return { kind: 'malformed' }
  const code = envelope.get('retCode')
  if (LIMITED_CODES.includes(textOf(code))) return { kind: 'limited' }
  if (code !== undefined && textOf(code) !== '0')
    return { kind: 'refused', message: textOf(envelope.get('retMsg')) || `error ${textOf(code)}` }
  const result = envelope.get('result')
  const list = isObject(result) ? result.get('list') : undefined
  if (!isObject(result) || !isList(list)) return { kind: 'malformed' }
  return { kind: 'list', envelope, rows: list, cursor: textOf(result.get('nextPageCursor')) }
}

function textOf(value: Loose | undefined): string {
  return typeof value === 'string' ? value : ''
}
