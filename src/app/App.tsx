import { JumpBar } from '@/features/frame/JumpBar'
import { TopBar } from '@/features/frame/TopBar'
import { Headline } from '@/features/headline/Headline'
import { DropZone } from '@/features/import/DropZone'
import { Portfolio } from '@/features/portfolio/Portfolio'
import { WhatIf } from '@/features/whatif/WhatIf'
import { WhatIfLine } from '@/features/whatif/WhatIfLine'
import { afterAnswer } from '@/state/timing/afterAnswer'
import { GoOnContext } from '@/ui/layout/goOn'
import { Toaster } from '@/ui/overlays/Toaster'
import { Part } from '@/ui/parts/Part'
import styles from './App.module.css'
import { Dialogs } from './Dialogs'
import { Explanation } from './Explanation'
import { GuidePart } from './GuidePart'
import { LazyMarket } from './LazyMarket'
import { Panes } from './Panes'
import { Paper } from './Paper'
import { Results } from './Results'

/** The page: the portfolio on the left, results on the right, the explanation beside them. */
export function App() {
  return (
    <GoOnContext value={afterAnswer}>
      <Paper />
      <div className={styles.page}>
        <Part what="The bar at the top">
          <TopBar />
        </Part>
        <Part what="The headline">
          <Headline>
            <WhatIfLine />
          </Headline>
        </Part>
        <Panes
          left={
            <div className={styles.left}>
              <GuidePart />
              <section
                id="portfolio"
                tabIndex={-1}
                className={styles.portfolio}
                aria-label="Portfolio"
                data-pane
              >
                <a href="#results" className={styles.skip}>
                  Skip to results
                </a>
                <Part what="The portfolio">
                  <Portfolio />
                </Part>
                <div id="market" tabIndex={-1} className={styles.part}>
                  <LazyMarket />
                </div>
              </section>
              <Toaster />
            </div>
          }
          right={
            <section id="results" tabIndex={-1} className={styles.results} aria-label="Results" data-pane>
              <Part what="The what-if moves">
                <WhatIf />
              </Part>
              <Results />
            </section>
          }
          beside={<Explanation />}
        />
        <JumpBar />
      </div>
      <Dialogs />
      <DropZone />
    </GoOnContext>
  )
}
