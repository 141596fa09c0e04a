import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

/** Debian's Chromium, or the one that TRAILPROOF_CHROMIUM names; undefined where there is none. */
export const chromiumPath: string | undefined = [
  process.env['TRAILPROOF_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path))

/** Starts the browser without a window. */
export function startBrowser(): Promise<Browser> {
  // Containers of CI run as root, which Chromium's sandbox refuses; the pages are our own.
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
}

/** A page that was opened from disk, and what it did beside being shown. */
export interface OpenedPage {
  readonly page: Page
  /** Requests other than that of the file itself. */
  readonly requests: readonly string[]
  /** Errors and what the console was told. */
  readonly complaints: readonly string[]
}

/** Opens a file as a reader would. */
export async function openFile(
  browser: Browser,
  file: string,
  options: {
    readonly width?: number
    readonly scheme?: 'light' | 'dark'
    readonly hash?: string
  } = {},
): Promise<OpenedPage> {
  const { width = 1280, scheme = 'light', hash } = options
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  const requests: string[] = []
  const complaints: string[] = []
  const address = `file://${file}`
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(hash === undefined ? address : `${address}#${hash}`)
  return { page, requests, complaints }
}
