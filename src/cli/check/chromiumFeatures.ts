/**
 * Chromium loads two pages of its own into every window it opens, for the list under its address bar, which nobody sees
 * here: a sixth of what the tests cost.
 */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright turns off: of several such switches Chromium hears the last only. */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** The switch that leaves out of Chromium what tests do not need. */
export const WITHOUT_FEATURES = `--disable-features=${[...BY_PLAYWRIGHT, ...OWN_PAGES].join(',')}`
