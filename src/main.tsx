import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startScenarios } from '@/state/scenarios/startScenarios'
import { startWelcome } from '@/state/welcome'
import { exportName } from './actions/exportName'
import { followLinks, isLessonLink } from './actions/followLinks'
import { App } from './app/App'
import { isShareLink } from './files/share/isShareLink'
import { startPage } from './state/startPage'
import { nameFilesWith } from './ui/chart/download'
import { Part } from './ui/parts/Part'
import { startTheme } from './ui/theme'
import './ui/tokens.css'
import './ui/base.css'

startTheme()
nameFilesWith(exportName)
startScenarios()
// Who follows a link came to see that, and no example.
if (!isShareLink(location.hash) && !isLessonLink(location.hash)) startWelcome()

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place for the app.')
createRoot(root).render(
  <StrictMode>
    <Part what="The page">
      <App />
    </Part>
  </StrictMode>,
)
void startPage(followLinks)
