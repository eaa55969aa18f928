import type { FigureAddress } from '@/engine/statement/figureAddress'
import { useView } from '@/state/view/viewStore'
import { Explainable, type ExplainableProps } from '@/ui/figures/Explainable'
import { type Explains, explainSide } from './explainSide'

export interface ExplainedAtProps extends Omit<ExplainableProps, 'open' | 'onExplain'> {
  address: FigureAddress
  /** Whose figure it is; the open scenario's unless told. */
  of?: Explains
}

/** A figure that opens how it was made, and is marked as long as that is open. */
export function ExplainedAt({ address, of = 'open', ...rest }: ExplainedAtProps) {
  const isOpen = useView(({ explained }) => explained?.address === address && (explained.of ?? 'open') === of)
  return <Explainable {...rest} open={isOpen} onExplain={() => explainSide(of, address)} />
}
