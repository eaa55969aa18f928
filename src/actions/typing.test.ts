import { expect, test } from 'vitest'
import { type TypedField, Typing } from './typing'

function fieldOf(value: string, attributes: Readonly<Record<string, string>> = {}) {
  return { value, getAttribute: (name: string) => attributes[name] ?? null }
}

function type(typing: Typing, field: { value: string } & TypedField, text: string): void {
  typing.before(field)
  field.value = text
  typing.after(field)
}

test('undo is the field’s own while it holds what was typed', () => {
  const [typing, field] = [new Typing(), fieldOf('3')]
  expect(typing.isOf('undo', field)).toBe(false)
  type(typing, field, '35')
  type(typing, field, '357')
  expect(typing.isOf('undo', field)).toBe(true)
  expect(typing.isOf('undo', fieldOf('357'))).toBe(false)
})

test('once the typing is undone, undo is the scenario’s and redo still the field’s', () => {
  const [typing, field] = [new Typing(), fieldOf('3')]
  type(typing, field, '35')
  type(typing, field, '3')
  expect(typing.isOf('undo', field)).toBe(false)
  expect(typing.isOf('redo', field)).toBe(true)
})

test('what was taken over by Enter is the scenario’s, and what is typed then the field’s again', () => {
  const [typing, field] = [new Typing(), fieldOf('3')]
  type(typing, field, '5')
  typing.taken()
  expect(typing.isOf('undo', field)).toBe(false)
  type(typing, field, '56')
  expect(typing.isOf('undo', field)).toBe(true)
})

test('what the page put into the field, such as a step of an arrow key, is the scenario’s', () => {
  const [typing, field] = [new Typing(), fieldOf('3')]
  type(typing, field, '5')
  field.value = '6'
  expect(typing.isOf('undo', field)).toBe(false)
  type(typing, field, '67')
  expect(typing.isOf('undo', field)).toBe(true)
})

test('text that was refused, and an entry line that is not empty, are the field’s', () => {
  const typing = new Typing()
  expect(typing.isOf('undo', fieldOf('nonsense', { 'aria-invalid': 'true' }))).toBe(true)
  expect(typing.isOf('undo', fieldOf('1 BTCUSDT', { role: 'combobox' }))).toBe(true)
  expect(typing.isOf('undo', fieldOf('', { role: 'combobox' }))).toBe(false)
})
