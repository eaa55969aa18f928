import { VitePWA } from 'vite-plugin-pwa'

const ABOUT = 'A what-if simulator of portfolio margin for a crypto unified trading account.'
/** Of the icon. */
const DARK = '#14181f'

/**
 * Makes the built page installable, and builds the service worker beside it, which is told every file of the build with
 * its revision. The page registers it by itself, late, and decides itself when a new version takes over: the plugin's
 * own way would reload every tab. The development server has none of it.
 */
export const offlinePage = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/offline',
  filename: 'serviceWorker.ts',
  injectRegister: false,
  includeManifestIcons: false,
  // A build in the build, of which only what is wrong is told.
  integration: { configureCustomSWViteBuild: (build) => void Object.assign(build, { logLevel: 'warn' }) },
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*'],
    globIgnores: ['**/*.map', 'manifest.webmanifest', 'serviceWorker.js'],
    // Nothing is left out for its size: `npm run size` has the bound of the whole.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  },
  manifest: {
    name: 'MarginScope',
    short_name: 'MarginScope',
    description: ABOUT,
    lang: 'en',
    // Beside the manifest, wherever the page is served.
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: DARK,
    theme_color: DARK,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
})
