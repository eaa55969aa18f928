import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const SAMPLES = 'src/files/testing/exchange'
const EMPTY = JSON.stringify({ retCode: 0, retMsg: 'OK', result: { list: [] } })

/** What it answers instead of prices, where it is to fail. */
export type Failure = 'status 429' | 'status 500' | 'malformed' | 'silent'

/** Stands in for the exchange's public market endpoints: its sample answers, or a failure. */
export class Exchange {
  /** Null: it answers as it should. */
  failure: Failure | null = null
  /** Prices that have moved since: what was, and what is. */
  moved: readonly [was: string, is: string] | null = null
  /** The questions that came, with what is asked in them. */
  readonly asked: string[] = []
  readonly #server = createServer((request, response) => {
    this.asked.push(request.url ?? '')
    this.#answer(new URL(request.url ?? '', 'http://localhost'), response)
  })

  /** One that listens. */
  static async open(): Promise<Exchange> {
    const exchange = new Exchange()
    await new Promise<void>((listening) => exchange.#server.listen(0, '127.0.0.1', listening))
    return exchange
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  #answer({ pathname, searchParams }: URL, response: ServerResponse): void {
    const { failure } = this
    if (failure === 'silent') return
    const status = Number(failure?.match(/\d+/)?.[0] ?? 200)
    response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
    const text = textOf(pathname, searchParams.get('category') ?? '')
    response.end(failure === 'malformed' ? '<html>' : this.moved ? text.replaceAll(...this.moved) : text)
  }
}

function textOf(path: string, category: string): string {
  if (path === '/v5/market/tickers') return readFileSync(`${SAMPLES}/tickers-${category}.json`, 'utf8')
  if (path === '/v5/market/instruments-info' && category === 'linear')
    return readFileSync(`${SAMPLES}/instruments-linear.json`, 'utf8')
  return EMPTY
}
