import type { Surprise } from '@/engine/analysis/surprises/surprise'
import type { ScenarioDocument } from '@/engine/documents/document'
import { useAccountModel } from '@/state/result/accountModel'
import { explain, useView } from '@/state/view/viewStore'
import { Copyable } from '@/ui/controls/Copyable'
import { Explainable } from '@/ui/figures/Explainable'
import { capitalised } from '@/ui/letterCase'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './Surprises.module.css'
import { surpriseWords } from './surpriseWords'

/** One surprise: what it is; opened, why, what can be done, and the figure that shows it. */
export function SurpriseLine({ surprise, rows }: { surprise: Surprise; rows: ScenarioDocument }) {
  const model = useAccountModel()
  const { title, why, cure, address, label, since } = surpriseWords(surprise, rows, model)
  const open = useView(({ explained }) => explained?.address === address)
  return (
    <Disclosure summary={<span className={styles.title}>{title}.</span>}>
      <Copyable what="why">
        <p>{why}</p>
        <p>{cure}</p>
      </Copyable>
      <p>
        <Explainable always label={label} open={open} onExplain={() => explain(address, since)}>
          {capitalised(label)}
        </Explainable>
      </p>
    </Disclosure>
  )
}
