import { BaselineNotice } from './BaselineNotice'
import { ClashNotice } from './ClashNotice'
import { StorageNotice } from './StorageNotice'
import { useStayOffline } from './useStayOffline'
import { WelcomeBar } from './WelcomeBar'

/** What has to be said below the bar, on the first visit and seldom later; and what is begun once all else is there. */
export function Notices() {
  useStayOffline()
  return (
    <>
      <WelcomeBar />
      <StorageNotice />
      <ClashNotice />
      <BaselineNotice />
    </>
  )
}
