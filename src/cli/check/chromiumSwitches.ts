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

/**
 * Chromium's second optimising compiler is off, and the first begins later: a test is over before what they make is
 * paid back, and they take a fifth of all the processor time. How fast something is, is measured in a browser as it is.
 */
export const COMPILING_LESS = '--js-flags=--no-turbofan,--invocation-count-for-maglev=1000'
