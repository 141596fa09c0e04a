import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { secretsIn } from '../../support/live/secrets-in.ts'
import { textsBelow } from '../../support/live/texts-below.ts'

const secret = 'wJalr/XUtn+FEMI"K7MDENG&bPx=Rfi>>>>???????'
const base64 = (before: string): string =>
  Buffer.from(`${before}${secret}, more`).toString('base64')

it.each([
  ['plain', `the key ${secret} is`],
  ['JSON', JSON.stringify({ key: secret })],
  ['JSON', JSON.stringify({ key: secret }).replaceAll('/', '\\/')],
  ['JSON', `"${secret.replaceAll(/\W/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)}"`],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ key: secret }))],
  ['URL', `?key=${encodeURIComponent(secret)}`],
  ['URL', `?key=${encodeURIComponent(secret).toLowerCase()}`],
  ['URL in URL', `?to=${encodeURIComponent(`?key=${encodeURIComponent(secret)}`)}`],
  ['XML', `<Key>${secret.replaceAll('&', '&amp;').replaceAll('>', '&gt;')}</Key>`],
  [
    'XML',
    `<a key="${secret.replaceAll('&', '&amp;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}"/>`,
  ],
  ['base64', base64('')],
  ['base64', base64('1')],
  ['base64', base64('12')],
  ['base64', Buffer.from(`x${secret}`).toString('base64url')],
  ['base64', encodeURIComponent(base64('id:'))],
  ['hex', Buffer.from(`..${secret}`).toString('hex').toUpperCase()],
])('the search finds a secret as %s', (how, text) => {
  const texts = { stdout: 'nothing here', stderr: text }
  expect(secretsIn(texts, { key: secret, other: 'another-secret' })).toEqual([
    `key in stderr, ${how}`,
  ])
})

it('the search finds a private key by any of its lines', () => {
  const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEF', 'AASCBKcwggSjAgEAAoIBAQDKx0Zs']
  const pem = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
  const texts = {
    whole: JSON.stringify(pem),
    part: `> ${lines[1]}`,
    fence: '-----BEGIN PRIVATE KEY-----',
  }
  expect(secretsIn(texts, { key: pem })).toEqual(['key in whole, JSON', 'key in part, plain'])
})

it('the search reads every file of a folder, compressed ones too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-secrets-'))
  writeFileSync(join(folder, 'a.json.gz'), gzipSync(`{"key":${JSON.stringify(secret)}}`))
  writeFileSync(join(folder, 'b.ndjson'), secret)
  writeFileSync(join(folder, 'c.yml'), secret)
  const found = secretsIn(textsBelow(folder, ['c.yml']), { key: secret })
  rmSync(folder, { recursive: true })
  expect(found.toSorted()).toEqual(['key in a.json.gz, JSON', 'key in b.ndjson, plain'])
})
