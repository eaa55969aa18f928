import { expect, test } from 'vitest'
import { dismissToast, onToasts, shownToasts, showToast, stayOf } from './toasts'

test('a message is shown, told and taken away', () => {
  let told = 0
  const stop = onToasts(() => told++)
  const dismiss = showToast({ message: 'Position deleted' })
  expect(shownToasts().map((toast) => toast.message)).toEqual(['Position deleted'])
  dismiss()
  expect(shownToasts()).toEqual([])
  stop()
  expect(told).toBe(2)
})

test('the latest three stay', () => {
  for (const message of ['a', 'b', 'c', 'd']) showToast({ message })
  expect(shownToasts().map((toast) => toast.message)).toEqual(['b', 'c', 'd'])
  for (const { id } of shownToasts()) dismissToast(id)
})

test('never shorter than six seconds', () => {
  expect(stayOf({ message: '', milliseconds: 100 })).toBe(6_000)
  expect(stayOf({ message: '' })).toBe(8_000)
})
