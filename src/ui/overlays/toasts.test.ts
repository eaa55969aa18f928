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

test('there is one at a time: the next takes the place of the one before', () => {
  const dismissFirst = showToast({ message: 'a' })
  showToast({ message: 'b' })
  expect(shownToasts().map((toast) => toast.message)).toEqual(['b'])
  dismissFirst()
  expect(shownToasts().map((toast) => toast.message)).toEqual(['b'])
  for (const { id } of shownToasts()) dismissToast(id)
})

test('one that stays is there beside what is said after it, until another that stays takes its place', () => {
  const texts = () => shownToasts().map((toast) => toast.message)
  showToast({ message: 'new', stays: true })
  showToast({ message: 'a' })
  showToast({ message: 'b' })
  expect(texts()).toEqual(['new', 'b'])
  const dismiss = showToast({ message: 'newer', stays: true })
  expect(texts()).toEqual(['b', 'newer'])
  dismiss()
  expect(texts()).toEqual(['b'])
  for (const { id } of shownToasts()) dismissToast(id)
})

test('never shorter than six seconds', () => {
  expect(stayOf({ message: '', milliseconds: 100 })).toBe(6_000)
  expect(stayOf({ message: '' })).toBe(8_000)
})
