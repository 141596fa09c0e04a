import { cleanText, memberOf } from './clean.ts'
import { memo } from './memo.ts'
import type { TrailEvent } from './trail-event.ts'

/** A call's TLS, as `tls.*` splits it; each part is optional. */
export interface Tls {
  readonly protocol?: string | undefined
  readonly version?: string | undefined
  readonly cipher?: string | undefined
  readonly serverName?: string | undefined
  readonly keyExchange?: string | undefined
}

/** The TLS of a call. `TLSv1.3` is protocol `tls` and version `1.3`. */
export const tlsOf: (event: TrailEvent) => Tls | undefined = memo(({ record }) => {
  const details = record['tlsDetails']
  const version = cleanText(memberOf(details, 'tlsVersion'))
  // Some emitters wrote the key's own name as its value; the integration then ignores the object.
  if (version === 'tlsVersion') return undefined
  return {
    ...splitVersion(version),
    cipher: cleanText(memberOf(details, 'cipherSuite')),
    serverName: cleanText(memberOf(details, 'clientProvidedHostHeader')),
    keyExchange: cleanText(memberOf(details, 'keyExchange')),
  }
})

function splitVersion(text: string | undefined): Pick<Tls, 'protocol' | 'version'> {
  const at = text?.indexOf('v') ?? -1
  if (text === undefined || at === -1) return { version: text }
  return {
    protocol: cleanText(text.slice(0, at).toLowerCase()),
    version: cleanText(text.slice(at + 1)),
  }
}
