import { expect, test } from 'vitest'
import { Emulation } from './emulation'

const ask = (id: number, method: string) => JSON.stringify({ id, method, params: {} })
const refuse = (id: number, error: string) => JSON.stringify({ type: 'error', id, error, message: '' })

test('an emulation that the browser does not know is done without', () => {
  const emulation = new Emulation()
  emulation.ask(ask(7, 'emulation.setMediaFeaturesOverride'))
  expect(JSON.parse(emulation.answer(refuse(7, 'unknown command')))).toEqual({
    type: 'success',
    id: 7,
    result: {},
  })
})

test('everything else is passed on as it is: other commands, other faults, what answers nothing', () => {
  const emulation = new Emulation()
  emulation.ask(ask(1, 'browsingContext.navigate'))
  emulation.ask(ask(2, 'emulation.setLocaleOverride'))
  const event = JSON.stringify({
    type: 'event',
    method: 'log.entryAdded',
    params: { error: 'unknown command' },
  })
  const messages = [refuse(1, 'unknown command'), refuse(2, 'invalid argument'), event]
  for (const message of messages) expect(emulation.answer(message)).toBe(message)
})
