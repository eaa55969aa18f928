import { describe, expect, test } from 'vitest'
import { findChromium, type Machine, obtainChromium } from './browser'

const own = '/cache/playwright/chrome'

interface Story {
  /** Browsers that start. */
  working?: string[]
  /** What lies on the PATH, by command. */
  onPath?: Record<string, string>
  chromiumPath?: string
  canInstallPackages?: boolean
  /** Installers that work, by their first word, and the browser that they bring. */
  installers?: Record<string, string>
}

function machine(story: Story) {
  const working = new Set(story.working)
  const ran: string[] = []
  const said: string[] = []
  const told: Machine = {
    env: { CHROMIUM_PATH: story.chromiumPath },
    ownChromium: own,
    canInstallPackages: story.canInstallPackages ?? false,
    lookUp: (command) => story.onPath?.[command],
    starts: (path) => working.has(path),
    majorVersion: () => undefined,
    run: (...words) => {
      ran.push(words.join(' '))
      const brought = story.installers?.[words[0]]
      if (brought) working.add(brought)
      return brought !== undefined
    },
    say: (line) => said.push(line),
  }
  return { ...told, ran, said }
}

const onPath = { chromium: '/bin/chromium', 'google-chrome': '/bin/google-chrome' }

describe('Chromium is found', () => {
  test('by CHROMIUM_PATH before anything else', () => {
    const all = ['/mine', '/bin/chromium', own]
    expect(findChromium(machine({ chromiumPath: '/mine', onPath, working: all }))).toBe('/mine')
  })

  test('on the PATH in the order of the names, passing over what does not start', () => {
    expect(findChromium(machine({ onPath, working: ['/bin/google-chrome', '/bin/chromium', own] }))).toBe(
      '/bin/chromium',
    )
    expect(findChromium(machine({ onPath, working: ['/bin/google-chrome', own] }))).toBe('/bin/google-chrome')
  })

  test("in Playwright's own place last", () => {
    expect(findChromium(machine({ onPath, working: [own] }))).toBe(own)
    expect(findChromium(machine({ onPath }))).toBeUndefined()
  })

  test('elsewhere when CHROMIUM_PATH is wrong, and says so', () => {
    const wrong = machine({ chromiumPath: '/gone', onPath, working: ['/bin/chromium'] })
    expect(findChromium(wrong)).toBe('/bin/chromium')
    expect(wrong.said.join()).toContain('/gone')
  })
})

describe('Chromium is installed', () => {
  test('only when there is none', () => {
    const present = machine({ working: [own] })
    expect(obtainChromium(present)).toBe(own)
    expect(present.ran).toEqual([])
  })

  test('by Playwright first', () => {
    const story = machine({ installers: { npx: own }, canInstallPackages: true })
    expect(obtainChromium(story)).toBe(own)
    expect(story.ran).toEqual(['npx playwright install --with-deps chromium'])
  })

  test('as a Debian package when Playwright cannot', () => {
    const story = machine({ onPath, installers: { 'apt-get': '/bin/chromium' }, canInstallPackages: true })
    expect(obtainChromium(story)).toBe('/bin/chromium')
    expect(story.ran.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium'])
  })

  test('or else the error says what to do', () => {
    const poor = machine({ installers: { 'apt-get': '/bin/chromium' }, onPath })
    expect(() => obtainChromium(poor)).toThrow('CHROMIUM_PATH')
    expect(poor.ran).toEqual(['npx playwright install --with-deps chromium'])
    expect(() => obtainChromium(machine({ canInstallPackages: true }))).toThrow('none could be installed')
  })
})
