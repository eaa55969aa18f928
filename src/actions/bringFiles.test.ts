import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Engine } from '@/engine/engine'
import { builtIn, RULEBOOKS, SOUND } from '@/engine/reading/testing/documents'
import { LINK_OF_VERSION_1, SHARED_BY_VERSION_1 } from '@/files/share/testing/version1'
import { clearDoor, doorStore, takeFromDoor } from '@/state/door/doorStore'
import { startEngine } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { fakeClient } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { closeDialog, viewStore } from '@/state/view/viewStore'
import { shownToasts } from '@/ui/overlays/toasts'
import { bringFiles, bringText } from './bringFiles'

const engine = new Engine(RULEBOOKS)
const GUIDE = builtIn('uta-guide')
const SCENARIO = JSON.stringify(SOUND)
const RULES = JSON.stringify({ ...GUIDE, borrow: { imr: '0.2', mmr: '0.04' } })
const ANSWER = '{"retCode":0,"result":{"list":[]}}'

const file = (name: string, content: BlobPart, type = '') => new File([content], name, { type })
const door = () => doorStore.getState()
const dialog = () => viewStore.getState().dialog
const workbook = () => scenarioStore.getState().workbook
const said = () => shownToasts().at(-1)?.message

beforeEach(() => {
  resetStores()
  clearDoor()
  libraryStore.setState({ rulebooks: { 'uta-guide': GUIDE } })
  startEngine({
    ...fakeClient().client,
    read: async (text) => ({ kind: 'answer', value: engine.read(text) }),
  })
})

describe('what comes in', () => {
  test('as a scenario opens, dropped or pasted', async () => {
    await bringFiles([file('sound.json', SCENARIO)])
    expect(workbook().name).toBe('Sound')
    expect(said()).toBe('Opened sound.json.')
    undo()
    await bringText(SCENARIO)
    expect(workbook().name).toBe('Sound')
    expect(dialog()).toBeNull()
  })

  test('is read once a file', async () => {
    const sound = file('sound.json', SCENARIO)
    const read = vi.spyOn(sound, 'arrayBuffer')
    await bringFiles([sound])
    expect(workbook().name).toBe('Sound')
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('last counts where two scenarios are on their way, and what is no scenario keeps none out', async () => {
    const slow = file('slow.json', '')
    let give: (bytes: ArrayBuffer) => void = () => undefined
    slow.arrayBuffer = () => new Promise((resolve) => (give = resolve))
    const bytes = await new Blob([SCENARIO.replace('Sound', 'Slow')]).arrayBuffer()
    const [first] = [bringFiles([slow]), await bringFiles([file('sound.json', SCENARIO)])]
    give(bytes)
    await first
    expect(workbook().name).toBe('Sound')
    const second = bringFiles([slow])
    await bringFiles([file('rules.json', RULES)])
    give(bytes)
    await second
    expect(workbook().name).toBe('Slow')
  })

  test('as a rulebook counts at once, and undo takes it back', async () => {
    await bringText(RULES)
    expect(workbook().rulebookOverrides).toEqual({ borrow: { imr: '0.2' } })
    expect(said()).toMatch(/^Imported Pasted text: 1 difference from /)
    undo()
    expect(workbook().rulebookOverrides).toBeNull()
    await bringFiles([file('bad.json', RULES.replace('"0.2"', '"0"')), file('second.json', RULES)])
    expect(viewStore.getState().refused?.names).toEqual(['bad.json'])
    expect(said()).toBe('Not read, as one rulebook is imported at a time: second.json.')
  })

  test('as a share link opens, also while the import is open, and says why where it cannot', async () => {
    const link = `https://margin.example/${LINK_OF_VERSION_1}`
    await bringText(`Look here: <${link}> thanks`)
    expect(workbook().name).toBe(SHARED_BY_VERSION_1.document.name)
    expect(said()).toBe(`Opened ${SHARED_BY_VERSION_1.document.name} from a link.`)
    await bringText(ANSWER)
    await bringText(link)
    expect(dialog()).toBeNull()
    expect(door().texts).toEqual([])
    await bringText(link.slice(0, -9))
    expect(viewStore.getState().refused?.names).toEqual(['The link'])
  })

  test('as anything else is shown first; what comes next joins it', async () => {
    await bringFiles([file('a.json', ANSWER), file('a.json', 'symbol,size')])
    expect(dialog()).toBe('import')
    await bringText(SCENARIO)
    expect(door().texts.map(({ name }) => name)).toEqual(['a.json', 'a.json (2)', 'Pasted text'])
    await bringText(ANSWER)
    takeFromDoor('a.json')
    expect(door().texts.map(({ name }) => name)).toEqual(['a.json (2)', 'Pasted text', 'Pasted text (2)'])
    closeDialog()
    await bringText(ANSWER)
    expect(door().texts.map(({ name }) => name)).toEqual(['Pasted text'])
  })

  test('together goes where each belongs', async () => {
    await bringFiles([file('rules.json', RULES), file('sound.json', SCENARIO), file('a.json', ANSWER)])
    expect(workbook().rulebookOverrides).toEqual({ borrow: { imr: '0.2' } })
    expect(door().texts.map(({ name }) => name)).toEqual(['sound.json', 'a.json'])
  })

  test('and is no text says why', async () => {
    const large = file('log.csv', '')
    Object.defineProperty(large, 'size', { value: 52_428_801 })
    const gone = file('gone.json', '')
    gone.arrayBuffer = () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'))
    const latin1 = file('latin1.json', new Uint8Array([0x7b, 0xe9, 0x7d]))
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])
    await bringFiles(
      [
        gone,
        latin1,
        large,
        file('shot.png', png, 'image/png'),
        file('book.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0])),
      ],
      ['exports'],
    )
    expect(door().texts).toEqual([])
    expect(door().unread).toMatchObject([
      { what: 'exports', reason: 'it is a folder; give the files that are in it' },
      { what: 'gone.json', reason: expect.stringMatching(/^the browser could not read this file/) },
      { what: 'latin1.json', reason: 'it is not text in UTF-8; save it with that encoding' },
      { what: 'log.csv', reason: 'expected at most 50 MB (52,428,800 bytes), got 52,428,801' },
      { what: 'shot.png', reason: expect.stringMatching(/^it is a picture/) },
      { what: 'book.xlsx', reason: expect.stringMatching(/save it as CSV/) },
    ])
  })

  test('as “Unicode text” of a spreadsheet program is read as the text that it is', async () => {
    const bytes = new Uint8Array(
      [...'\ufeffsymbol\tsize'].flatMap((letter) => {
        const code = letter.charCodeAt(0)
        return [code & 0xff, code >> 8]
      }),
    )
    await bringFiles([file('rows.txt', bytes)])
    expect(door().texts).toEqual([{ name: 'rows.txt', text: 'symbol\tsize' }])
  })
})
