import { readFileSync } from 'node:fs'

interface Pair {
  readonly from: string
  readonly to: string
}

/** A picture of rooms and of what they need of one another. */
interface Picture {
  /** Its boxes by the rooms that they stand for; a room within one of these is in its box. */
  readonly boxes: ReadonlyMap<string, string>
  readonly drawn: readonly Pair[]
}

const BOX = /^(\w+)(?:\[(.+)\])?$/

/**
 * A flowchart of README.md, the first as 0. A box stands for the rooms that its label names before a colon, without a
 * label for the one of its id; dotted arrows and frames say nothing of imports.
 */
export function pictureInReadme(place: number): Picture {
  const charts = readFileSync('README.md', 'utf8').split('```mermaid\n').slice(1)
  const lines = (charts[place]?.split('```')[0] ?? '').split('\n').map((line) => line.trim())
  const labels = new Map<string, string>()
  const drawn: Pair[] = []
  for (const line of lines.filter((line) => !/^(flowchart|subgraph|end$|$)|-\.->/.test(line))) {
    const sides = line.split(' --> ').map((side) => side.split(' & ').map((box) => readBox(box, labels)))
    for (const [i, side] of sides.slice(1).entries())
      for (const from of sides[i] ?? []) drawn.push(...side.map((to) => ({ from, to })))
  }
  const rooms = [...labels].flatMap(([id, label]) =>
    (label.split(':')[0] ?? '').split(', ').map((room) => [room, id] as const),
  )
  return { boxes: new Map(rooms), drawn }
}

function readBox(text: string, labels: Map<string, string>): string {
  const [, id, label] = BOX.exec(text) ?? []
  if (id === undefined) throw new Error(`README.md draws "${text}", which is no box.`)
  if (label !== undefined || !labels.has(id)) labels.set(id, label ?? id)
  return id
}

/** What a picture draws and is not so, draws though a way leads there, or draws no way for. */
export function wrongIn({ boxes, drawn }: Picture, arrows: readonly Pair[]): readonly string[] {
  const real = arrows
    .map(({ from, to }) => ({ from: boxOf(from, boxes), to: boxOf(to, boxes) }))
    .filter(({ from, to }) => from !== to)
  const isReal = (arrow: Pair) => real.some(({ from, to }) => from === arrow.from && to === arrow.to)
  const leads = ({ from, to }: Pair, ways: readonly Pair[]): boolean => {
    const others = ways.filter((way) => way.from !== from)
    return ways.some((way) => way.from === from && (way.to === to || leads({ from: way.to, to }, others)))
  }
  const said = (what: string, pairs: readonly Pair[]) =>
    pairs.map(({ from, to }) => `${what} ${from} --> ${to}`)
  return [
    ...said(
      'untrue:',
      drawn.filter((arrow) => !isReal(arrow)),
    ),
    ...said(
      'a short cut:',
      drawn.filter((arrow) =>
        leads(
          arrow,
          drawn.filter((way) => way !== arrow),
        ),
      ),
    ),
    ...new Set(
      said(
        'missing:',
        real.filter((arrow) => !leads(arrow, drawn)),
      ),
    ),
  ]
}

/** The box of the innermost room that one lies in. */
function boxOf(room: string, boxes: Picture['boxes']): string {
  const path = room.split('/')
  const within = path.map((_, i) => path.slice(0, path.length - i).join('/'))
  return within.flatMap((outer) => boxes.get(outer) ?? []).at(0) ?? room
}
