import { BaselineNotice } from './BaselineNotice'
import { ClashNotice } from './ClashNotice'
import { StorageNotice } from './StorageNotice'
import { useStayOffline } from './useStayOffline'

/** What has to be said below the bar, which is seldom anything; and what is begun once all else is there. */
export function Notices() {
  useStayOffline()
  return (
    <>
      <StorageNotice />
      <ClashNotice />
      <BaselineNotice />
    </>
  )
}
