import { IconButton } from '@/ui/controls/IconButton'
import { MoonIcon, SunIcon, SystemThemeIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import type { MenuItem } from '@/ui/overlays/MenuItems'
import { type Theme, useTheme } from '@/ui/theme'

const THEMES: readonly { theme: Theme; label: string; Icon: typeof SunIcon }[] = [
  { theme: 'system', label: 'As the system', Icon: SystemThemeIcon },
  { theme: 'light', label: 'Light', Icon: SunIcon },
  { theme: 'dark', label: 'Dark', Icon: MoonIcon },
]

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const [theme, setTheme] = useTheme()
  const Icon = THEMES.find((entry) => entry.theme === theme)?.Icon ?? SystemThemeIcon
  return (
    <Menu
      align="end"
      trigger={<IconButton label="Theme" icon={<Icon />} />}
      items={themeItems(theme, setTheme)}
    />
  )
}

/** The themes to choose from, for a menu. */
export function themeItems(theme: Theme, choose: (theme: Theme) => void): readonly MenuItem[] {
  return THEMES.map((entry) => ({
    key: entry.theme,
    label: entry.label,
    icon: <entry.Icon />,
    checked: entry.theme === theme,
    onSelect: () => choose(entry.theme),
  }))
}
