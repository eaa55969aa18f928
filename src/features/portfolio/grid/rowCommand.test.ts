import { expect, test } from 'vitest'
import { commandOf, type PressedIn } from './rowCommand'

function pressed(keys: string) {
  const names = keys.split('+')
  const key = names.at(-1) ?? ''
  const has = (name: string) => names.slice(0, -1).includes(name)
  return {
    key: key === 'Space' ? ' ' : key,
    altKey: has('Alt'),
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
  }
}

test.each<[string, PressedIn, string | null]>([
  ['Space', 'row header', 'toggle'],
  ['Space', 'handle', null],
  ['Space', 'other', null],
  ['Space', 'text', null],
  ['Shift+Space', 'other', 'toggle'],
  ['Shift+ArrowDown', 'handle', 'extend down'],
  ['Shift+ArrowUp', 'row header', 'extend up'],
  ['Shift+ArrowUp', 'text', null],
  ['Alt+ArrowUp', 'text', 'move up'],
  ['Alt+ArrowDown', 'other', 'move down'],
  ['Ctrl+Alt+ArrowDown', 'other', null],
  ['Ctrl+a', 'other', 'all'],
  ['Meta+A', 'handle', 'all'],
  ['Ctrl+a', 'text', null],
  ['Delete', 'row header', 'delete'],
  ['Backspace', 'handle', 'delete'],
  ['Delete', 'text', null],
  ['Ctrl+Delete', 'handle', null],
  ['Escape', 'text', 'clear'],
  ['ArrowDown', 'handle', null],
  ['x', 'row header', null],
])('%s in %s: %s', (keys, place, command) => {
  expect(commandOf(pressed(keys), place)).toBe(command)
})
