import { readdirSync, readFileSync } from 'node:fs'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import type { ScenarioDocument } from '@/engine/documents/document'
import { readJson } from '@/engine/documents/json'
import { Engine } from '@/engine/engine'
import { checkRulebook } from '@/engine/reading/checkRulebook'
import { checkScenario, readScenario } from '@/engine/reading/checkScenario'
import { listingOf } from '@/features/portfolio/entry/listing'
import { readQuickEntry } from '@/features/portfolio/entry/quickEntry'
import { importTexts } from '@/files/import/importTexts'
import { readLesson } from '@/files/lesson/readLesson'
import { toBase64url } from '@/files/share/base64url'
import { checksum } from '@/files/share/checksum'
import { deflate } from '@/files/share/deflate'
import { decodeLink, encodeLink } from '@/files/share/link'
import { sharing } from '@/files/share/testing/sharing'
import { packVersion1 } from '@/files/share/version1'
import { rehearse } from '@/state/lesson/rehearse'
import { readScenario as readSaved, scenarioToText } from '@/state/scenarios/savedScenario'
import { fromDocument } from '@/state/workbook/fromDocument'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { books } from './books'
import type { Door } from './door'
import { leniently } from './leniently'
import { severally } from './severally'
import { refusal, stated } from './stated'
import { severalTexts, textsNear } from './textsNear'

const ROOT = new URL('../../../', import.meta.url)
const TABLES = [
  'Contract,Qty,Entry Price,Side\nBTCUSDT,1.5,70000,Buy\nETHUSDT,2,"2,400.5",Sell\n',
  'Kontrakt;Menge;Einstand\nBTCUSDT;1,5;70.000,5\nBTC-24APR26-80000-C-USDT;-3;900\n',
  'symbol\tside\tqty\tprice\tstatus\nBTCUSDT\tBuy\t1\t69000\tNew\nBTCUSDT\tSell\t2\t71000\tFilled\n',
]
const LOG = [
  'Currency,Contract,Type,Direction,Quantity,Position,Filled Price,Funding,Fee Paid,Cash Flow,Change,Wallet Balance,Time(UTC)\n' +
    'USDT,BTCUSDT,TRADE,BUY,1,1,70000,0,-38.5,0,-38.5,9961.5,2026-03-20 10:00:00\n' +
    'USDT,BTCUSDT,SETTLEMENT,SELL,1,1,70100,-2,0,0,-2,9959.5,2026-03-20 16:00:00\n',
]
const ENTRIES = [
  '-3 BTC-24APR26-80000-C-USDT @ 900',
  'buy 1.5 btc 24apr 80k call usdc',
  '1000 USDT borrowed 200',
  'sell 2 BTCUSDT @ market reduce only',
]

/** Every door of the product. */
export async function doors(): Promise<readonly Door[]> {
  const rulebooks = builtInRulebooks()
  const examples = textsIn('public/examples').filter((text) => text.includes('margin-scenario@1'))
  const documents = examples.map((text) => JSON.parse(text) as ScenarioDocument)
  const sample = JSON.parse(readFileSync(new URL('public/market/sample.json', ROOT), 'utf8')) as SampleMarket
  const links = await Promise.all(documents.map((document) => encodeLink(sharing(document))))
  const saved = documents.map((document) =>
    scenarioToText({ workbook: fromDocument(document), baseline: document, created: 1, changed: 2 }),
  )
  const engine = new Engine(rulebooks, 'lenient')
  const cases = samplesIn('field-cases').map(([, text]) => text)
  const [open] = documents
  const question = {
    open: open === undefined ? null : { document: open, listed: {} },
    sample,
    rulebooks: Object.fromEntries(rulebooks.ids.map((id) => [id, rulebooks.document(id)])),
  }
  const state = (text: string) => stated(readScenario(text, rulebooks))
  const imports = (name: string, samples: readonly string[]): Door => ({
    name,
    texts: textsNear(samples),
    open(text) {
      const scenario = documents[0] ?? null
      const before = JSON.stringify(scenario)
      const { document } = importTexts([{ name: 'pasted', text }], { scenario, sample, rulebooks })
      if (JSON.stringify(scenario) !== before) return 'the open scenario was changed in place'
      return document === null ? null : refusal(checkScenario(document, rulebooks))
    },
  })
  return [
    { name: 'scenario file', texts: textsNear(examples), open: state },
    {
      name: 'scenario file, leniently',
      texts: textsNear(examples),
      open: (text) => leniently(text, rulebooks),
    },
    {
      name: 'rulebook',
      texts: textsNear(textsIn('public/rulebooks')),
      open(text) {
        readJson(text, (value) => checkRulebook(value))
        return null
      },
    },
    {
      name: 'lesson',
      texts: textsNear(textsIn('public/lessons').filter((text) => text.includes('margin-lesson@1'))),
      async open(text) {
        const read = readLesson(text, rulebooks)
        // Whatever is read well can be gone through: it holds, or its faults are told.
        if (read.ok)
          await rehearse(read.value, sample, async (document, moves) => engine.evaluate(document, moves))
        return null
      },
    },
    ...samplesIn('exchange').map(([name, text]) => imports(`answer ${name}`, [text])),
    imports('field cases', cases),
    {
      name: 'several texts at once',
      texts: severalTexts([
        ...samplesIn('exchange').map(([, text]) => text),
        ...cases,
        ...TABLES,
        ...LOG,
        ...examples,
      ]),
      open: (text) => severally(JSON.parse(text) as readonly string[], question, rulebooks),
    },
    imports('table', TABLES),
    imports('log', LOG),
    {
      name: 'quick entry',
      texts: textsNear(ENTRIES),
      open(text) {
        const listing = listingOf(sample.market, sample.asOf)
        for (const table of ['positions', 'orders', 'hedges', 'balances'] as const)
          readQuickEntry(table, text, listing)
        return null
      },
    },
    {
      name: 'share link',
      texts: textsNear(links),
      async open(text) {
        const read = await decodeLink(text)
        return read.ok ? stated(checkScenario(read.value.document, rulebooks)) : null
      },
    },
    {
      // Behind the checksum: what another page than ours may have packed.
      name: 'share link, unpacked',
      texts: textsNear(documents.map((document) => packVersion1(sharing(document)))),
      async open(text) {
        const packed = await deflate(text)
        const read = await decodeLink(`#s1=${toBase64url(Uint8Array.from([...checksum(packed), ...packed]))}`)
        return read.ok ? stated(checkScenario(read.value.document, rulebooks)) : null
      },
    },
    {
      name: 'saved work',
      texts: textsNear(saved),
      open(text) {
        const read = readSaved(text)
        if (!('scenario' in read)) return null
        return readSaved(scenarioToText(read.scenario)).kind === 'whole'
          ? null
          : 'what was read is not whole when it is saved again'
      },
    },
    {
      name: 'books of up to 2,000 legs',
      texts: books,
      open(text) {
        const checked = readScenario(text, rulebooks)
        return refusal(checked) ?? stated(checked)
      },
    },
  ]
}

function samplesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  const names = readdirSync(new URL(`src/files/testing/${folder}/`, ROOT)).sort()
  return names.map((name) => [
    name,
    readFileSync(new URL(`src/files/testing/${folder}/${name}`, ROOT), 'utf8'),
  ])
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'))
}
