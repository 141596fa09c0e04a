import { rmSync } from 'node:fs'

// A file renamed or removed in src must not live on in dist: bundled scenarios are found by folder.
rmSync(new URL('../../dist', import.meta.url), { recursive: true, force: true })
