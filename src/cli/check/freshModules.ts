import { vi } from 'vitest'

/* Each file of tests loads its modules anew, and so finds in them what a page finds that is opened. */
vi.resetModules()
