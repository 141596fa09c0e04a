import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { profileText, writeProfiles } from '../../../../src/app/serve/profile-file.ts'

let file: string
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'trailproof-profiles-')), 'config')
})
afterEach(() => rm(join(file, '..'), { recursive: true }))

const text = profileText(
  [{ profile: 'mallory', credentials: { AccessKeyId: 'AKIA', SecretAccessKey: 'secret' } }],
  { url: 'https://127.0.0.1:1', bundle: '/tmp/ca.pem' },
)

it('holds a profile for every user, and is written again over its own', async () => {
  writeProfiles(file, text)
  writeProfiles(file, text)
  expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777]).toEqual([
    `# Written by trailproof: keys of an in-memory AWS.

[profile mallory]
aws_access_key_id = AKIA
aws_secret_access_key = secret
region = us-east-1
endpoint_url = https://127.0.0.1:1
ca_bundle = /tmp/ca.pem
`,
    0o600,
  ])
})

it('leaves profiles of somebody else alone', async () => {
  await writeFile(file, '[profile production]\n')
  expect(() => writeProfiles(file, text)).toThrow(`"${file}" holds profiles of somebody else.`)
  expect(await readFile(file, 'utf8')).toBe('[profile production]\n')
})
