import type { ReactNode } from 'react'
import { hasVenue } from '@/state/result/hasVenue'
import { headlineOf } from '@/state/result/headlineFigures'
import { isOld, type ResultState, useResult } from '@/state/result/resultStore'
import { useDelayed } from '@/state/timing/useDelayed'
import { useIsHintDue } from '@/state/view/explainHint'
import { cx } from '@/ui/cx'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { usePhone } from '@/ui/layout/usePhone'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { DecidingSentence } from './DecidingSentence'
import styles from './Headline.module.css'
import { HeadlineGroup } from './HeadlineGroup'
import { isOfNothing } from './isOfNothing'
import { OldNote } from './OldNote'
import { lacksCollateral } from './offeredCollateral'
import { Status } from './Status'
import { useStickyHeight } from './useStickyHeight'

/** The figures that are always in sight, each with its change against the baseline, and what decides. */
export function Headline({ children }: { children?: ReactNode }) {
  return usePhone() ? <NarrowHeadline>{children}</NarrowHeadline> : <WideHeadline>{children}</WideHeadline>
}

/** `children` stand before the sentence: what must be known of all these figures. */
function WideHeadline({ children }: { children?: ReactNode }) {
  const sticky = useStickyHeight()
  return (
    <section ref={sticky} className={cx(styles.headline, styles.sticky)} aria-label="Headline">
      <Figures className={styles.all}>
        <Liquidation />
      </Figures>
      <div className={styles.words}>
        {children}
        <Sentence />
        <Offer />
        <CopyOfSentence />
        <Hint />
      </div>
      <OfVenue />
    </section>
  )
}

const IN_SIGHT: readonly string[] = ['maintenanceMargin', 'mmRate', 'availableBalance', 'equity']

/** Only three figures and the sentence stay in sight; the others scroll away with the page. */
function NarrowHeadline({ children }: { children?: ReactNode }) {
  const sticky = useStickyHeight()
  const isVenue = useResult(hasVenue)
  return (
    <section className={cx(styles.headline, styles.narrow)} aria-label="Headline">
      <div ref={sticky} className={styles.sticky}>
        <Figures className={styles.three} isShown={(key) => IN_SIGHT.includes(key)} compact />
        <div className={styles.words}>
          <Sentence />
        </div>
      </div>
      <Figures className={styles.three} isShown={(key) => !IN_SIGHT.includes(key)} compact />
      <div className={cx(styles.words, styles.further)}>
        {!isVenue && <Status />}
        <Offer />
        <Liquidation />
        {children}
        <Hint />
      </div>
      <OfVenue />
    </section>
  )
}

const collateralOffer = new Loader('The offer of collateral', () =>
  import('./CollateralOffer').then((m) => m.CollateralOffer),
)

const leftOut = new Loader('What is not in these numbers', () =>
  import('./LeftOutLine').then((m) => m.LeftOutLine),
)

const liquidation = new Loader('The liquidation prices', () =>
  import('./LiquidationLine').then((m) => m.LiquidationLine),
)

/** Where the account is liquidated; its line is kept before there is a margin, and where there is no collateral. */
function Liquidation() {
  const isThere = useResult(
    (result) => result.current !== null && !hasVenue(result) && !lacksCollateral(result),
  )
  const isOfSeveral = useResult(
    ({ current }) => current !== null && Object.keys(current.statement.units).length > 1,
  )
  return (
    <div className={styles.liquidation} data-several={isOfSeveral || undefined}>
      {isThere && <LazyPart of={liquidation}>{(LiquidationLine) => <LiquidationLine />}</LazyPart>}
    </div>
  )
}

const copySentence = new Loader('Copying what decides', () =>
  import('./CopySentence').then((m) => m.CopySentence),
)

/** Where there is room: on a phone the menu of all actions copies the summary. */
function CopyOfSentence() {
  const isThere = useResult((result) => hasNumbers(result) && !hasVenue(result))
  return isThere && <LazyPart of={copySentence}>{(CopySentence) => <CopySentence />}</LazyPart>
}

const explainHint = new Loader('The hint', () => import('./ExplainHint').then((m) => m.ExplainHint))

/** With the first result, until it is dismissed or a number has been opened. */
function Hint() {
  const isDue = useIsHintDue()
  const isThere = useResult(hasNumbers)
  return isDue && isThere && <LazyPart of={explainHint}>{(ExplainHint) => <ExplainHint />}</LazyPart>
}

const ofVenue = new Loader('What decides at the venue', () => import('./ofVenue'))

/** What must be known of a venue's numbers, where they are a venue's. */
function OfVenue() {
  return (
    useResult(hasVenue) && (
      <LazyPart of={ofVenue}>{({ HeadlineVenueNotes }) => <HeadlineVenueNotes />}</LazyPart>
    )
  )
}

function hasNumbers({ current }: ResultState): boolean {
  return current !== null && !isOfNothing(current.statement)
}

/** What decides, and what is not in it; dimmed as the figures are. */
function Sentence() {
  const isVenue = useResult(hasVenue)
  const leavesOut = useResult(({ current }) => current !== null && current.leftOut.length > 0)
  return (
    <>
      <OldNote />
      <Dimming className={styles.said}>
        {isVenue ? (
          <LazyPart of={ofVenue}>{({ VenueSentence }) => <VenueSentence />}</LazyPart>
        ) : (
          <DecidingSentence />
        )}
      </Dimming>
      {leavesOut && <LazyPart of={leftOut}>{(LeftOutLine) => <LeftOutLine />}</LazyPart>}
    </>
  )
}

interface FiguresProps {
  className: string | undefined
  isShown?: (key: string) => boolean
  compact?: boolean
  children?: ReactNode
}

function Figures({ className, isShown = () => true, compact = false, children }: FiguresProps) {
  const figures = useResult(({ current }) => headlineOf(current))
  return (
    <Dimming className={cx(styles.figures, className)}>
      {figures
        .filter(({ key }) => isShown(key))
        .map((figure) => (
          <HeadlineGroup key={figure.key} figure={figure} compact={compact} />
        ))}
      {children}
    </Dimming>
  )
}

/** Knows alone whether a newer result is on its way: what is in it is not drawn anew when one sets out. */
function Dimming({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const busy = useDelayed(useResult((result) => result.busy && result.current !== null))
  const old = useResult(isOld)
  return (
    <StaleOverlay busy={busy} old={old} className={className}>
      {children}
    </StaleOverlay>
  )
}

/** What is missing, behind the sentence. */
function Offer() {
  const isLacking = useResult((result) => !hasVenue(result) && lacksCollateral(result))
  return isLacking && <LazyPart of={collateralOffer}>{(CollateralOffer) => <CollateralOffer />}</LazyPart>
}
