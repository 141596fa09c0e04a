import { iamArn } from '../../aws/arn.ts'
import { accessKeyId } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'
import type { Action } from '../action.ts'
import { iamInventory, iamPages, policyReads, roleReads, userReads } from '../actions/iam-reads.ts'
import {
  createAccessKey,
  createGroup,
  createLoginProfile,
  createUser,
  deactivateKey,
  deleteDevice,
  onGroup,
  onRole,
  onUser,
  updateTrust,
} from '../actions/iam-writes.ts'
import { lookUpEvents } from '../actions/operations.ts'
import type { Estate } from '../estate/estate.ts'
import { userOf, type User } from '../estate/principals.ts'
import { inProportion } from '../in-proportion.ts'
import { loading, type Script } from '../script.ts'

/** A piece of an administrator's work. */
type Work = (script: Script, chance: Chance) => void

/** The work of administrators on one company: who joined can leave, a group that was made can be deleted. */
export function administration(estate: Estate): Work {
  const joined: User[] = []
  const projects: string[] = []
  const works = inProportion<Work>([
    [800, (script, chance) => lookAtUser(script, someUser(estate, chance))],
    [240, (script, chance) => look(script, roleReads(chance.pick(estate.apps).role.name))],
    [200, (script, chance) => look(script, policyReads(chance.pick(estate.policies)))],
    [160, (script) => look(script, iamInventory.slice(0, 2))],
    [160, (script, chance) => script.call(lookUpEvents(someUser(estate, chance).name))],
    [80, (script, chance) => welcome(script, { estate, joined, chance })],
    [40, (script) => sayGoodbye(script, joined)],
    [30, (script, chance) => replacePhone(script, someUser(estate, chance))],
    [30, (script, chance) => rotateKey(script, { user: chance.pick(estate.machines), chance })],
    [40, (script, chance) => tendGroups(script, { estate, projects, chance })],
    [40, (script, chance) => resetPassword(script, chance.pick(estate.consoleUsers).user)],
    [80, (script, chance) => tendRole(script, { estate, chance })],
    [3, (script) => makeAdministrators(script)],
  ])
  return (script, chance) => chance.pick(works)(script, chance)
}

const someUser = ({ commandLineUsers, consoleUsers }: Estate, chance: Chance): User =>
  chance.pick([...commandLineUsers, ...consoleUsers]).user

const look = (script: Script, actions: readonly Action[]): void => {
  script.with({ pace: loading }).calls([...iamPages.slice(0, 5), ...actions])
}

const lookAtUser = (script: Script, user: User): void => look(script, userReads(user.name))

/** A user of a contractor, with a key that the administrator hands over. */
function welcome(
  script: Script,
  at: { readonly estate: Estate; readonly joined: User[]; readonly chance: Chance },
): void {
  const { estate, joined, chance } = at
  const name = `ext.${chance.pick(estate.developers).name.split('@')[0]!}`
  if (joined.some((user) => user.name === name)) return lookAtUser(script, joined[0]!)
  const user = userOf(estate.account, name, chance)
  joined.push(user)
  script.call(createUser(user))
  script.call(onGroup('AddUserToGroup', chance.pick(estate.groups), { userName: name }))
  if (chance.below(3) === 0) script.call(createLoginProfile(name))
  else script.call(createAccessKey(name, user.key))
  lookAtUser(script, user)
}

/** The contractor who came first leaves. */
function sayGoodbye(script: Script, joined: User[]): void {
  const user = joined.shift()
  if (user === undefined) return script.calls(iamPages)
  lookAtUser(script, user)
  script.call(deactivateKey(user.name, user.key))
  script.call(onUser('DeleteAccessKey', user.name, { accessKeyId: user.key }))
  script.call(onUser('DeleteUser', user.name))
}

function replacePhone(script: Script, user: User): void {
  const serialNumber = iamArn(user.account, 'mfa', user.name)
  lookAtUser(script, user)
  script.call(onUser('DeactivateMFADevice', user.name, { serialNumber }))
  script.call(deleteDevice(serialNumber))
}

function rotateKey(
  script: Script,
  { user, chance }: { readonly user: User; readonly chance: Chance },
): void {
  const key = accessKeyId('AKIA', user.account, chance)
  lookAtUser(script, user)
  script.call(createAccessKey(user.name, key))
  script.pause([60_000, 600_000])
  script.call(deactivateKey(user.name, key))
}

const resetPassword = (script: Script, user: User): void => {
  lookAtUser(script, user)
  script.call(onUser('UpdateLoginProfile', user.name, { passwordResetRequired: true }))
}

/** A group for a project comes, or the oldest goes. */
function tendGroups(
  script: Script,
  at: { readonly estate: Estate; readonly projects: string[]; readonly chance: Chance },
): void {
  const { estate, projects, chance } = at
  const name = `project-${chance.pick(estate.apps).name}`
  if (projects.length > 2 || projects.includes(name)) {
    script.call(onGroup('DeleteGroup', projects.shift() ?? name))
    return
  }
  projects.push(name)
  script.call(createGroup(name))
  script.call(onGroup('AttachGroupPolicy', name, { policyArn: chance.pick(estate.policies) }))
}

function tendRole(
  script: Script,
  { estate, chance }: { readonly estate: Estate; readonly chance: Chance },
): void {
  const { role } = chance.pick(estate.apps)
  look(script, roleReads(role.name))
  const change = chance.below(4)
  if (change === 0) return script.call(updateTrust(role.name, 'lambda.amazonaws.com'))
  const own = chance.pick(estate.policies)
  const policyArn = change === 1 ? own : iamArn('aws', 'policy', 'CloudWatchReadOnlyAccess')
  script.call(onRole('AttachRolePolicy', role.name, { policyArn }))
}

/** Once in a long while somebody gives the operations people all rights. */
function makeAdministrators(script: Script): void {
  const policyArn = iamArn('aws', 'policy', 'AdministratorAccess')
  script.call(onGroup('AttachGroupPolicy', 'operations', { policyArn }))
}
