import type { Chance } from '../../time/chance.ts'
import type { Action } from '../action.ts'
import { functionReads, listFunctions, updateCode } from '../actions/deployment.ts'
import {
  dashboard,
  describeInstances,
  instanceAttribute,
  instanceStatus,
  securityGroups,
  tagsOf,
  volumesOf,
} from '../actions/ec2-reads.ts'
import { allowIngress, changeState, createTag } from '../actions/ec2-writes.ts'
import { iamPages } from '../actions/iam-reads.ts'
import {
  consoleFrame,
  databaseReads,
  describeTable,
  getParameter,
  getSecret,
  logReads,
  observation,
  putParameter,
  startSession,
} from '../actions/operations.ts'
import { bucketSettings, listBuckets } from '../actions/storage.ts'
import type { Estate } from '../estate/estate.ts'
import { inProportion } from '../in-proportion.ts'
import type { Script } from '../script.ts'
import { clicking, loading } from '../script.ts'

/** What a page of the console asks for, and what people do there. */
type Page = (estate: Estate, chance: Chance) => readonly Action[]

const instancePage: Page = ({ instances }, chance) => {
  const { id } = chance.pick(instances)
  return [
    describeInstances([id]),
    instanceStatus([id]),
    volumesOf(id),
    instanceAttribute(id, 'disableApiTermination'),
    tagsOf('instance'),
  ]
}

const functionPage: Page = ({ apps }, chance) => [
  listFunctions,
  ...functionReads(chance.pick(apps)),
]

const logPage: Page = ({ apps }, chance) => [...observation, ...logReads(chance.pick(apps))]

const bucketPage: Page = ({ apps, account }, chance) => [
  listBuckets,
  ...bucketSettings(chance.pick(apps).bucket, account).slice(0, 8),
]

const tablePage: Page = ({ apps, account }, chance) => [describeTable(chance.pick(apps), account)]

const groupPage: Page = ({ network }, chance) => [securityGroups([chance.pick(network.groups)])]

const settingPage: Page = ({ apps, account }, chance) => [getParameter(chance.pick(apps), account)]

const secretPage: Page = ({ apps }, chance) => [getSecret(chance.pick(apps))]

const pages = inProportion<Page>([
  [1, () => dashboard],
  [3, instancePage],
  [3, functionPage],
  [4, logPage],
  [1, bucketPage],
  [1, tablePage],
  [1, groupPage],
  [1, settingPage],
  [1, secretPage],
  [1, () => databaseReads],
  [1, () => iamPages],
])

const changes: readonly Page[] = [
  ({ instances }, chance) => [changeState('StartInstances', chance.pick(instances).id)],
  ({ instances }, chance) => [changeState('StopInstances', chance.pick(instances).id)],
  ({ instances }, chance) => [
    createTag(chance.pick(instances).id, { key: 'owner', value: 'team-data' }),
  ],
  ({ instances }, chance) => [startSession(chance.pick(instances).id, 'console')],
  ({ apps, account }, chance) => [putParameter(chance.pick(apps), account)],
  ({ apps, company }, chance) => [updateCode(chance.pick(apps), `${company}-releases`)],
  ({ network }, chance) => [
    allowIngress(chance.pick(network.groups), { port: 443, cidr: '198.51.100.0/27' }),
  ],
]

/** Some pages one after the other; now and then something is changed. */
export function browse(
  script: Script,
  { estate, chance }: { readonly estate: Estate; readonly chance: Chance },
): void {
  const page = script.with({ pace: loading })
  for (let left = 1 + chance.below(5); left > 0; left -= 1) {
    page.calls(chance.pick(pages)(estate, chance))
    script.pause(clicking)
    if (chance.below(9) === 0) script.calls(chance.pick(changes)(estate, chance))
    if (chance.below(4) === 0) page.calls(consoleFrame)
  }
}
