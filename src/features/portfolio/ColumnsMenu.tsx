import { showLeverage, useShowsLeverage } from '@/state/view/leverageColumn'
import { Button } from '@/ui/controls/Button'
import { Menu } from '@/ui/overlays/Menu'

/** Which further columns the positions have. */
export function ColumnsMenu() {
  const isShown = useShowsLeverage()
  return (
    <Menu
      items={[
        {
          key: 'leverage',
          label: 'Leverage',
          note: 'Counts only in the comparison with cross margin',
          checked: isShown,
          onSelect: () => showLeverage(!isShown),
        },
      ]}
      trigger={
        <Button small variant="quiet" title="Further columns of this table">
          Columns
        </Button>
      }
    />
  )
}
