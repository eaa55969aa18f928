import { JumpBar } from '@/features/frame/JumpBar'
import { TopBar } from '@/features/frame/TopBar'
import { Headline } from '@/features/headline/Headline'
import { Market } from '@/features/market/Market'
import { Portfolio } from '@/features/portfolio/Portfolio'
import { SurfaceButton } from '@/features/surface/SurfaceButton'
import { DropZone } from '@/features/transfer/DropZone'
import { WhatIf } from '@/features/whatif/WhatIf'
import { WhatIfLine } from '@/features/whatif/WhatIfLine'
import { Toaster } from '@/ui/overlays/Toaster'
import { Part } from '@/ui/parts/Part'
import styles from './App.module.css'
import { Dialogs } from './Dialogs'
import { Explanation } from './Explanation'
import { Results } from './Results'

/** The page: the portfolio on the left, results on the right, the explanation in a column of its own. */
export function App() {
  return (
    <>
      <Part what="The bar at the top">
        <TopBar />
      </Part>
      <Part what="The headline">
        <Headline jumps={<JumpBar />}>
          <WhatIfLine />
        </Headline>
      </Part>
      <main className={styles.columns}>
        <section id="portfolio" tabIndex={-1} className={styles.portfolio} aria-label="Portfolio">
          <Part what="The portfolio">
            <Portfolio />
          </Part>
          <div id="market" tabIndex={-1} className={styles.part}>
            <Part what="The what-if moves">
              <WhatIf />
            </Part>
            <Part what="The market">
              <Market>
                <SurfaceButton />
              </Market>
            </Part>
          </div>
        </section>
        <section id="results" tabIndex={-1} className={styles.results} aria-label="Results">
          <Results />
        </section>
        <Explanation />
      </main>
      <Dialogs />
      <DropZone />
      <Toaster />
    </>
  )
}
