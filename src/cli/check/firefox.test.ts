import { expect, test } from 'vitest'
import type { Machine } from './browser'
import { findFirefox } from './firefox'

interface Story {
  /** Browsers that start, with their versions. */
  versions?: Record<string, number>
  onPath?: Record<string, string>
  firefoxPath?: string
}

function find({ versions = {}, onPath = {}, firefoxPath }: Story) {
  const said: string[] = []
  const machine: Machine = {
    env: { FIREFOX_PATH: firefoxPath },
    ownChromium: '/cache/chrome',
    canInstallPackages: true,
    lookUp: (command) => onPath[command],
    starts: (path) => path in versions,
    majorVersion: (path) => versions[path],
    run: () => false,
    say: (line) => said.push(line),
  }
  return { path: findFirefox(machine), said }
}

const onPath = { 'firefox-esr': '/bin/firefox-esr', firefox: '/bin/firefox' }

test('Firefox is the one of FIREFOX_PATH, then firefox-esr, then firefox, and the reader is told which', () => {
  const versions = { '/mine': 160, '/bin/firefox-esr': 153, '/bin/firefox': 155 }
  expect(find({ versions, onPath, firefoxPath: '/mine' })).toEqual({
    path: '/mine',
    said: ['Firefox: /mine'],
  })
  expect(find({ versions, onPath }).path).toBe('/bin/firefox-esr')
  expect(find({ versions, onPath: { firefox: '/bin/firefox' } }).path).toBe('/bin/firefox')
  expect(find({ versions, onPath, firefoxPath: '/gone' }).path).toBe('/bin/firefox-esr')
})

test('one too old is passed over', () => {
  const versions = { '/bin/firefox-esr': 152, '/bin/firefox': 155 }
  expect(find({ versions, onPath }).path).toBe('/bin/firefox')
})

test('where there is none, the reader is told why its tests are left out', () => {
  expect(find({})).toEqual({
    path: undefined,
    said: ['Firefox: not found, its tests are left out: set FIREFOX_PATH or install firefox-esr'],
  })
  const { path, said } = find({ versions: { '/bin/firefox-esr': 140 }, onPath })
  expect(path).toBeUndefined()
  expect(said.join()).toContain('/bin/firefox-esr is version 140, /bin/firefox does not start')
  expect(said.join()).toContain('its tests are left out')
})
