import { PartedBars } from '@/ui/chart/PartedBars'
import { barText } from '@/ui/chart/waterfallStep'
import { barSentence, type SideBar, sideBarTable } from './sideBars'

export interface SideBarsProps {
  title: string
  bars: readonly SideBar[]
  stale: boolean
}

/** The margin of each unit under both ways of margin, one bar under the other, in its parts. */
export function SideBars({ title, bars, stale }: SideBarsProps) {
  const several = new Set(bars.map(({ base }) => base)).size > 1
  const whose = several ? 'each unit' : (bars[0]?.base ?? 'the account')
  return (
    <PartedBars
      what="Comparison bars"
      title={title}
      subtitle={`Maintenance margin of ${whose}, portfolio margin in its parts, cross margin contract by contract, USD`}
      bars={several ? bars : bars.map((bar) => ({ ...bar, name: bar.side }))}
      sentence={barSentence}
      text={({ value }) => barText(value)}
      table={sideBarTable(bars)}
      stale={stale}
    />
  )
}
