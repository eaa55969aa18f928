import { BaselineNotice } from './BaselineNotice'
import { ClashNotice } from './ClashNotice'
import { NewVersion } from './NewVersion'
import { StorageNotice } from './StorageNotice'

/** What has to be said below the bar, which is seldom anything. */
export function Notices() {
  return (
    <>
      <StorageNotice />
      <ClashNotice />
      <BaselineNotice />
      <NewVersion />
    </>
  )
}
