import { useState } from 'react'
import { showGuide } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import styles from './Guide.module.css'
import { GuidePane } from './GuidePane'
import { usePointed } from './usePointed'

const FIRST = {
  look: 'Headline',
  title: 'What the account needs',
  text: 'Maintenance margin, what is left, and the sentence that says which market move decides. Click any number to see how it was made.',
}

const STOPS = [
  FIRST,
  {
    look: 'Positions',
    title: 'What is held',
    text: 'Type a trade as you say it, such as “sell 3 btc 24apr 80000 call”, or change a size. Every number follows at once.',
  },
  {
    look: 'Stress',
    title: 'Where the margin comes from',
    text: '33 scenarios of price and volatility, the worst of them ringed. The other tabs go on: contingencies, hedges and orders, margin curve, liquidation.',
  },
  {
    look: 'What if the market moves',
    title: 'What if the market moves',
    text: 'The sliders move price, volatility and time, and leave your book as it is. One press leads back.',
  },
] as const

/** Four stops on the way through the page, to be left at any of them. */
export function Tour() {
  const [place, setPlace] = useState(0)
  const { look, title, text } = STOPS[place] ?? FIRST
  const isLast = place === STOPS.length - 1
  const leave = () => showGuide(null)
  usePointed(look, look)
  return (
    <GuidePane
      label="Tour"
      title={title}
      above={`Tour · stop ${place + 1} of ${STOPS.length}`}
      tools={<IconButton small label="Leave the tour" icon={<CloseIcon />} onClick={leave} />}
      shown={look}
    >
      <div className={styles.step}>
        <p>{text}</p>
        <div className={styles.ways}>
          <Button small variant="quiet" onClick={leave}>
            Leave
          </Button>
          <span className={styles.space} />
          {place > 0 && (
            <Button small onClick={() => setPlace(place - 1)}>
              Back
            </Button>
          )}
          <Button small variant="primary" onClick={() => (isLast ? leave() : setPlace(place + 1))}>
            {isLast ? 'Done' : 'Next'}
          </Button>
        </div>
      </div>
    </GuidePane>
  )
}
