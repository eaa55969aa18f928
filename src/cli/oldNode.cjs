// Runs before everything else, in words that any Node understands: one that is too old is told, not left to stumble.
'use strict'

const wanted = require('../../package.json').engines.node.replace('>=', '')
const here = process.versions.node

/** Whether a version, `20.19`, is before another one. */
function isBefore(one, other) {
  const left = one.split('.').map(Number)
  const right = other.split('.').map(Number)
  for (let place = 0; place < right.length; place++) {
    if (left[place] !== right[place]) return left[place] < right[place]
  }
  return false
}

if (isBefore(here, wanted)) {
  console.error(`MarginScope needs Node ${wanted} or newer; this is Node ${here}.`)
  process.exit(1)
}
