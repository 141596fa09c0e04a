import { readFileSync } from 'node:fs'

/** The script of HTML pages, which the build puts beside their renderer. */
export function pageScript(): string {
  return readFileSync(new URL('../report/html/page-script.js', import.meta.url), 'utf8')
}
