#!/usr/bin/env -S node --import tsx
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { Emulation } from './emulation'

/*
 * The program that Playwright starts in place of Firefox: it starts the one that FIREFOX_PATH names with the same
 * words, and stands between the two, so that a Firefox which cannot emulate all that Playwright asks for will do.
 */
const { FIREFOX_PATH: path = 'firefox' } = process.env
const firefox = spawn(path, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('error', ({ message }) => {
  console.error(message)
  process.exit(1)
})
firefox.on('exit', (status) => process.exit(status ?? 1))
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /^WebDriver BiDi listening on (ws:.*)$/.exec(line) ?? []
  if (address === undefined) console.error(line)
  else relay(address)
})

/** Listens in the browser's place, and says where as the browser does. */
function relay(address: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('listening', () => {
    const at = server.address()
    if (at !== null && typeof at === 'object')
      console.error(`WebDriver BiDi listening on ws://127.0.0.1:${at.port}`)
  })
  server.on('connection', (runner, { url = '' }) => join(runner, new WebSocket(`${address}${url}`)))
}

function join(runner: WebSocket, browser: WebSocket): void {
  const emulation = new Emulation()
  const isOpen = new Promise((open) => browser.on('open', open))
  runner.on('message', async (data) => {
    const text = textOf(data)
    emulation.ask(text)
    await isOpen
    browser.send(text)
  })
  browser.on('message', (data) => runner.send(emulation.answer(textOf(data))))
  runner.on('close', () => browser.close())
  browser.on('close', () => runner.close())
}

function textOf(data: RawData): string {
  return Array.isArray(data) ? Buffer.concat(data).toString() : Buffer.from(data as Buffer).toString()
}
