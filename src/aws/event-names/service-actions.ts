import { isMembers } from '../members.ts'
import { iamDataMembers, iamDataTexts } from './iam-data.ts'

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
  titles ??= iamDataMembers('serviceNames.json')
  const title = titles[service]
  return typeof title === 'string' ? title : service
}

/** The service prefixes that IAM has actions for. */
export function iamServices(): readonly string[] {
  services ??= iamDataTexts('services.json')
  return services
}

function readNames(service: string): readonly string[] {
  return Object.values(iamDataMembers(`actions/${service}.json`)).flatMap((action) =>
    isMembers(action) && typeof action['name'] === 'string' ? [action['name']] : [],
  )
}
