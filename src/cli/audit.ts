import { spawnSync } from 'node:child_process'
import { readAudit } from './check/audit'

/** Fails where npm knows anything against a package that ships; where its registry does not answer, says so. */
const { stdout, error } = spawnSync(
  'npm',
  // Without a network it is over at once.
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  { encoding: 'utf8' },
)
if (error) throw error
const audit = readAudit(stdout)
if (audit.kind === 'clean') console.log('Nothing is known against the packages that ship.')
else if (audit.kind === 'unanswered')
  console.log(`Not checked, the registry gave no list of vulnerabilities: ${audit.reason}`)
else {
  for (const line of audit.lines) console.log(line)
  process.exitCode = 1
}
