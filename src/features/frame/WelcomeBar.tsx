import { openDialog, showGuide } from '@/state/view/viewStore'
import { endWelcome, startEmpty, useIsWelcomed } from '@/state/welcome'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import styles from './WelcomeBar.module.css'

/** Tells a first visitor that what is open is an example, and the ways on from it. */
export function WelcomeBar() {
  if (!useIsWelcomed()) return null
  return (
    <aside className={styles.bar} aria-label="Welcome">
      <p>
        <strong>This is an example.</strong> Change anything.
      </p>
      <Button small onClick={() => openDialog('import')}>
        Bring my account
      </Button>
      <Button small onClick={startEmpty}>
        Start empty
      </Button>
      <Button small onClick={() => openDialog('examples')}>
        Other examples
      </Button>
      <Button small onClick={() => showGuide('tour')}>
        Take a tour
      </Button>
      <p className={styles.promise}>Runs in your browser. Nothing is sent.</p>
      <IconButton label="Dismiss the welcome" icon={<CloseIcon />} onClick={endWelcome} />
    </aside>
  )
}
