import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sdkClients } from '../../../src/aws/sdk-clients.ts'

it('names the clients that the package depends on, so that scenarios anywhere can import them', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const { dependencies } = JSON.parse(text) as { readonly dependencies: Record<string, string> }
  const clients = Object.keys(dependencies).flatMap(
    (name) => /^@aws-sdk\/client-(.+)$/.exec(name)?.[1] ?? [],
  )
  expect(sdkClients.toSorted()).toEqual(clients.toSorted())
})
