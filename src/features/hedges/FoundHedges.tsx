import { useMemo, useState } from 'react'
import { useAdoptedHedges } from '@/actions/useAdoptedHedges'
import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { Candidates } from './Candidates'
import { FinderTable } from './FinderTable'
import { finderRow } from './finderRow'
import { useMarginsAtExpiries } from './useMarginsAtExpiries'

export interface FoundHedgesProps {
  base: string
  parts: readonly HedgeFinderPart[]
  isBusy: boolean
  asOf: string
  /** What they were found in. */
  document: ScenarioDocument
  moves: MovesDocument | null
  adoptable: (part: HedgeFinderPart) => boolean
}

const MOST_CANDIDATES = 3
const symbolOf = ({ legs }: HedgeFinderPart) => legs[0]?.symbol ?? ''

/** What was found in a scenario, kept as it is while that is edited; candidates of it stand side by side. */
export function FoundHedges({ base, parts, isBusy, asOf, document, moves, adoptable }: FoundHedgesProps) {
  const { isAdopted, adopt } = useAdoptedHedges()
  const [candidates, setCandidates] = useState<readonly string[]>([])
  const index = Number(document.market.underlyings[base]?.index ?? Number.NaN)
  const expiries = useMemo(
    () =>
      [...new Set(parts.flatMap(({ legs }) => legs[0]?.days ?? []))]
        .sort((one, other) => one - other)
        .join(' '),
    [parts],
  )
  const margins = useMarginsAtExpiries(isBusy ? null : document, moves, base, expiries)
  const { stablecoins } = document.market
  const rows = useMemo(
    () => parts.map((part) => finderRow(part, { index, stablecoins }, margins)),
    [parts, index, stablecoins, margins],
  )
  // In the order in which they were ticked.
  const compared = candidates.flatMap((symbol) => rows.filter((row) => symbolOf(row) === symbol))
  return (
    <>
      <FinderTable
        {...{ base, rows, isBusy, asOf, adoptable }}
        isAdopted={({ legs }) => legs[0] !== undefined && isAdopted(legs[0])}
        onAdopt={({ legs }) => adopt(legs, asOf)}
        isCompared={(row) => candidates.includes(symbolOf(row))}
        onCompare={(row, isWanted) =>
          setCandidates(
            isWanted
              ? [...candidates, symbolOf(row)]
              : candidates.filter((symbol) => symbol !== symbolOf(row)),
          )
        }
        canCompareMore={candidates.length < MOST_CANDIDATES}
      />
      {compared.length > 1 && <Candidates rows={compared} {...{ base, asOf, index, document, moves }} />}
      {compared.length === 1 && <p>Tick another one or two to see them side by side.</p>}
    </>
  )
}
