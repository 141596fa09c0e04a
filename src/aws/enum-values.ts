import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const entry = /^ {4}[^:\n]+: "([^"\n]{1,80})",?$/gm

let values: ReadonlySet<string> | undefined

/** Every value that an enumeration of the SDK's clients names: `Active`, `t3.micro`, `launchPermission` …
 * Read as text: to import all clients takes seconds, and their schemas name no values.
 * @example sdkEnumValues(['ec2']).has('launchPermission') // true */
export function sdkEnumValues(clients: readonly string[] = enumClients): ReadonlySet<string> {
  values ??= new Set(clients.flatMap(valuesOf))
  return values
}

const enumClients = [
  'cloudfront',
  'cloudtrail',
  'dynamodb',
  'ec2',
  'elastic-load-balancing-v2',
  'iam',
  'kms',
  'lambda',
  'organizations',
  'rds',
  's3',
  'ses',
]

function valuesOf(client: string): readonly string[] {
  const main = require.resolve(`@aws-sdk/client-${client}`)
  const text = readFileSync(join(dirname(main), '../dist-es/models/enums.js'), 'utf8')
  return [...text.matchAll(entry)].map((match) => match[1]!)
}
