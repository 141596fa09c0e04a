import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { awsManagedPolicies } from '../../src/simulator/state/aws-managed-policies.ts'
import { operations } from '../../src/simulator/operations.ts'
import { clients, operationsOf } from '../support/sdk-clients.ts'

const page = fileURLToPath(new URL('../../docs/modelled.md', import.meta.url))

const mark =
  '<!-- From here on the page is written by `npx vitest run test/conformance/modelled-page.test.ts -u`. -->'

/** Services of which less is missing than there is. */
const nearlyWhole: ReadonlySet<string> = new Set(['iam', 'sts'])

/** No client of the SDK tells how many calls there are: of Roles Anywhere the schemas are ours, a sign-in is no call of an API. */
const uncounted: ReadonlySet<string> = new Set(['rolesanywhere', 'signin'])

const titles: Readonly<Record<string, string>> = {
  cloudfront: 'CloudFront',
  cloudtrail: 'CloudTrail',
  dynamodb: 'DynamoDB',
  ec2: 'EC2',
  elasticloadbalancing: 'Elastic Load Balancing (classic)',
  elasticloadbalancingv2: 'Elastic Load Balancing',
  iam: 'IAM',
  kms: 'KMS',
  lambda: 'Lambda',
  organizations: 'Organizations',
  rds: 'RDS',
  rolesanywhere: 'IAM Roles Anywhere',
  s3: 'S3',
  secretsmanager: 'Secrets Manager',
  ses: 'SES',
  signin: 'Console sign-in',
  ssm: 'Systems Manager',
  sts: 'STS',
}

const listOf = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(', ') || 'nothing'

function sectionOf(service: string): string {
  const modelled = operations.filter((one) => one.service === service).map(({ name }) => name)
  const all = operationsOf(clients[service] ?? {}).map(([, , name]) => name)
  const missing = all.filter((name) => !modelled.includes(name))
  const count = `${modelled.length} ${modelled.length === 1 ? 'call' : 'calls'}`
  const share = uncounted.has(service) ? count : `${modelled.length} of ${all.length} calls`
  const list = nearlyWhole.has(service)
    ? `${share}. Not modelled: ${listOf(missing.toSorted())}.`
    : `${share}: ${listOf(modelled.toSorted())}.`
  return `## ${titles[service] ?? service}\n\n${list}\n`
}

function lists(): string {
  const services = [...new Set(operations.map(({ service }) => service))].toSorted()
  return services.map(sectionOf).join('\n')
}

function policies(): string {
  const paths = [...awsManagedPolicies.values()].map(({ path, name }) => path.slice(1) + name)
  return `## Policies of AWS\n\n${paths.length}: ${listOf(paths.toSorted())}.\n`
}

it('docs/modelled.md lists what is modelled', async () => {
  const [prose = ''] = readFileSync(page, 'utf8').split(mark)
  await expect(`${prose.trimEnd()}\n\n${mark}\n\n${lists()}\n${policies()}`).toMatchFileSnapshot(
    page,
  )
})
