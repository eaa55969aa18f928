import type { ImportTarget, UsualTarget } from '@/files/import/usualTarget'
import { Segmented } from '@/ui/controls/Segmented'
import styles from './ImportDialog.module.css'

const NEW = 'A new scenario'
const OPEN = 'The open scenario'

interface TargetChoiceProps {
  usual: UsualTarget
  target: ImportTarget
  onChoose: (target: ImportTarget) => void
}

/** Where it goes, and why there unless the user says otherwise. */
export function TargetChoice({ usual, target, onChoose }: TargetChoiceProps) {
  return (
    <div className={styles.target}>
      <Segmented
        label="Goes into"
        options={[NEW, OPEN]}
        value={target === 'new' ? NEW : OPEN}
        onChange={(option) => onChoose(option === NEW ? 'new' : 'open')}
      />
      <p className={styles.muted}>{usual.reason}</p>
    </div>
  )
}
