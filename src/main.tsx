import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startScenarios } from './store/scenarios/startScenarios'
import { start } from './store/start'
import { Part } from './ui/parts/Part'
import { startTheme } from './ui/theme'
import './ui/tokens.css'
import './ui/base.css'

startTheme()
startScenarios()

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place for the app.')
createRoot(root).render(
  <StrictMode>
    <Part what="The page">
      <App />
    </Part>
  </StrictMode>,
)
void start()
