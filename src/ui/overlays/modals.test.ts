import { expect, it } from 'vitest'
import { modalOpened, onModals, topModal } from './modals'

// Only who is who counts here, not what an element is.
const dialog = (name: string): HTMLElement => Object.assign(Object.create(null), { name })

it('knows the dialog on top, in whatever order they close', () => {
  let told = 0
  const stop = onModals(() => told++)
  const [first, second] = [dialog('first'), dialog('second')]
  const closeFirst = modalOpened(first)
  const closeSecond = modalOpened(second)
  expect(topModal()).toBe(second)
  closeFirst()
  expect(topModal()).toBe(second)
  closeSecond()
  expect(topModal()).toBeNull()
  expect(told).toBe(4)
  stop()
  modalOpened(first)()
  expect(told).toBe(4)
})
