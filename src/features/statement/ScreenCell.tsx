import type { StatementCell, StatementFigure } from '@/files/statement/statementDocument'
import { explain, useView } from '@/store/view'
import { Amount } from '@/ui/figures/Amount'
import { Explainable } from '@/ui/figures/Explainable'
import { exact } from '@/ui/format'
import { saidFigure } from '@/words/saidFigure'
import styles from './StatementTab.module.css'

/** A cell of the statement on screen: a figure that was computed opens its explanation. */
export function ScreenCell({ cell }: { cell: StatementCell }) {
  if (typeof cell === 'string') return cell
  const { address } = cell
  return address === null ? <Shown figure={cell} /> : <Explained figure={cell} address={address} />
}

function Explained({ figure, address }: { figure: StatementFigure; address: string }) {
  const isOpen = useView(({ explained }) => explained?.address === address)
  return (
    <Explainable label={figure.name} open={isOpen} onExplain={() => explain(address)}>
      <Shown figure={figure} />
    </Explainable>
  )
}

function Shown({ figure }: { figure: StatementFigure }) {
  return (
    <Amount
      shown={saidFigure(figure)}
      exactly={exact(figure.value)}
      className={figure.decides ? styles.decides : undefined}
    />
  )
}
