import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { Quantity } from '@/ui/figures/Quantity'
import { ExplainedAt } from './ExplainedAt'
import type { Explains } from './explainSide'
import type { Located } from './located'

export interface ExplainedProps {
  /** What the figure is, for screen readers. */
  name: string
  kind: 'money' | 'rate' | 'size'
  figure: Located
  /** Whose figure it is; the open scenario's unless told. */
  of?: Explains
  digits: number
  /** A plus before gains. */
  sign?: boolean
  /** What money counts, for its tooltip; dollars unless told. */
  numeraire?: string
  className?: string | undefined
}

/** A figure that opens its explanation where it has one. */
export function Explained({
  name,
  kind,
  figure,
  of = 'open',
  digits,
  sign = false,
  numeraire = 'USD',
  className,
}: ExplainedProps) {
  const { value, address } = figure
  const shown =
    kind === 'rate' ? (
      <Percent value={value} digits={2} className={className} />
    ) : kind === 'size' ? (
      <Quantity value={value} className={className} />
    ) : (
      <Money value={value} digits={digits} sign={sign} exactUnit={numeraire} className={className} />
    )
  if (address === null || of === null) return shown
  return (
    <ExplainedAt label={name} address={address} of={of}>
      {shown}
    </ExplainedAt>
  )
}
