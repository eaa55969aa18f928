import type { RefObject } from 'react'
import { Button } from '@/ui/controls/Button'
import { Menu } from '@/ui/overlays/Menu'
import type { MenuItem } from '@/ui/overlays/MenuItems'
import { showToast } from '@/ui/overlays/toasts'
import type { ChartData } from './ChartTable'
import { toCsv } from './csv'
import { chartFileName, download } from './download'
import { pictureOf, pngOf } from './picture'

interface ExportMenuProps {
  title: string
  subtitle: string
  table: ChartData
  /** What the chart shows, in few words. */
  what: string
  picture: boolean
  /** Where the drawing is. */
  area: RefObject<HTMLElement | null>
}

/** The chart as a file: its data, its drawing, its pixels. */
export function ExportMenu({ title, subtitle, table, what, picture, area }: ExportMenuProps) {
  const name = () => chartFileName(what)
  const drawn = () => {
    const made = area.current && pictureOf(area.current, { title, subtitle })
    if (!made) showToast({ message: 'There is no drawing to export yet', tone: 'error' })
    return made
  }
  const csv = () => {
    const headers = table.columns.map((column) => column.header)
    download(`${name()}.csv`, new Blob([toCsv(headers, table.rows)], { type: 'text/csv;charset=utf-8' }))
  }
  const svg = () => {
    const made = drawn()
    if (made) download(`${name()}.svg`, new Blob([made.svg], { type: 'image/svg+xml' }))
  }
  const png = async () => {
    const made = drawn()
    if (!made) return
    const pixels = await pngOf(made).catch(() => null)
    if (pixels) download(`${name()}.png`, pixels)
    else showToast({ message: 'This browser could not make the picture; SVG works', tone: 'error' })
  }
  const items: MenuItem[] = [{ key: 'csv', label: 'Data as CSV', onSelect: csv }]
  if (picture)
    items.push(
      { key: 'svg', label: 'Picture as SVG', onSelect: svg },
      { key: 'png', label: 'Picture as PNG', onSelect: png },
    )
  return (
    <Menu
      align="end"
      items={items}
      trigger={
        <Button small variant="quiet">
          Export
        </Button>
      }
    />
  )
}
