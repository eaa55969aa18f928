import { ExplainPanel } from '@/features/explain/ExplainPanel'
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
import { Results } from './Results'

/** The page: the portfolio on the left, results on the right, the explanation in a column of its own. */
export function App() {
  return (
    <>
      <TopBar />
      <Headline>
        <WhatIfLine />
      </Headline>
      <main className={styles.columns}>
        <section id="portfolio" className={styles.portfolio} aria-label="Portfolio">
          <Portfolio />
          <WhatIf />
          <Market>
            <SurfaceButton />
          </Market>
        </section>
        <section id="results" className={styles.results} aria-label="Results">
          <Results />
        </section>
        <ExplainPanel />
      </main>
      <Dialogs />
      <DropZone />
      <Toaster />
    </>
  )
}
