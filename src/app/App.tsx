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
import styles from './App.module.css'
import { Dialogs } from './Dialogs'
import { Explanation } from './Explanation'
import { Results } from './Results'

/** The page: the portfolio on the left, results on the right, the explanation in a column of its own. */
export function App() {
  return (
    <>
      <TopBar />
      <Headline jumps={<JumpBar />}>
        <WhatIfLine />
      </Headline>
      <main className={styles.columns}>
        <section id="portfolio" tabIndex={-1} className={styles.portfolio} aria-label="Portfolio">
          <Portfolio />
          <div id="market" tabIndex={-1} className={styles.part}>
            <WhatIf />
            <Market>
              <SurfaceButton />
            </Market>
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
