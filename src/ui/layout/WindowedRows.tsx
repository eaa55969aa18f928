import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, Fragment, useRef, useState } from 'react'
import { BodyRow, ROLES } from './BodyRow'
import type { BodyRowsProps } from './BodyRows'
import { DrawnRange } from './drawnRange'
import { GroupRow } from './GroupRow'
import { usePrinting } from './usePrinting'

/** The height of a row that has not been drawn yet. */
const USUAL_HEIGHT = 33
/** Drawn beyond what is in sight: where Tab and arrows go next is there. */
const BEYOND = 10
/** Before the box is measured. */
const FIRST_LOOK = { width: 640, height: 640 }

/** The rows of a long table that are in sight, and the one that has the focus: what is typed there is not lost. */
export function WindowedRows<Row>({ columns, rows, rowKey, rowClass, selected, heads }: BodyRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [focused, setFocused] = useState<number>()
  const [drawn] = useState(() => new DrawnRange())
  const printing = usePrinting()
  const keyAt = (index: number) => {
    const row = rows[index]
    return row === undefined ? String(index) : rowKey(row, index)
  }
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>('[data-scrolls]') ?? null,
    estimateSize: () => USUAL_HEIGHT,
    initialRect: FIRST_LOOK,
    overscan: BEYOND,
    getItemKey: keyAt,
    measureElement: heightOf,
    rangeExtractor: (range) => (printing ? all(range) : withIndex(drawn.of(range), focused, range.count)),
  })
  const focus = (event: FocusEvent<HTMLElement>) => {
    const index = event.target.closest('tr')?.dataset.index
    setFocused(index === undefined ? undefined : Number(index))
  }
  const items = virtualizer.getVirtualItems()
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <tbody {...ROLES.group} ref={body} onFocus={focus}>
      {items.map((item, place) => {
        const row = rows[item.index]
        if (row === undefined) return null
        const key = keyAt(item.index)
        const head = heads?.get(key)
        const left = item.start - (items[place - 1]?.end ?? 0)
        return (
          <Fragment key={key}>
            {left > 0 && <Space height={left} />}
            {head !== undefined && <GroupRow head={head} columns={columns.length} />}
            <BodyRow
              ref={virtualizer.measureElement}
              rowKey={key}
              row={row}
              index={item.index}
              columns={columns}
              className={rowClass?.(row)}
              selected={selected?.has(key)}
              isNumbered
            />
          </Fragment>
        )
      })}
      {below > 0 && <Space height={below} />}
    </tbody>
  )
}

/** Of a row with the head of its group, where it is the first. */
function heightOf(row: HTMLElement): number {
  const above = row.previousElementSibling
  const head = above instanceof HTMLElement && 'head' in above.dataset ? above.offsetHeight : 0
  return row.offsetHeight + head
}

const HIDDEN = { 'aria-hidden': true } as const

/** In place of rows that are not drawn. */
function Space({ height }: { height: number }) {
  return (
    <tr {...HIDDEN}>
      <td style={{ height, padding: 0 }} />
    </tr>
  )
}

function all({ count }: Range): number[] {
  return Array.from({ length: count }, (_, place) => place)
}

function withIndex(drawn: number[], index: number | undefined, count: number): number[] {
  if (index === undefined || index >= count || drawn.includes(index)) return drawn
  return [...drawn, index].sort((a, b) => a - b)
}
