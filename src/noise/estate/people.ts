import { iamArn } from '../../aws/arn.ts'
import type { Client } from '../../aws/client.ts'
import { awsCli } from '../../aws/clients/aws-cli.ts'
import { boto3 } from '../../aws/clients/sdk.ts'
import { browser } from '../../aws/clients/tools.ts'
import { hexDigits } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import type { Chance } from '../../time/chance.ts'
import type { Names } from '../names.ts'
import { roleOf, userOf, type Role, type User } from './principals.ts'

/** Who works for the company. */
export interface People {
  /** Developers in Frankfurt and at home near it, who sign in through single sign-on. */
  readonly developers: readonly Developer[]
  /** The team in Bengaluru. */
  readonly remoteDevelopers: readonly Developer[]
  /** IAM users with a password and an MFA device. */
  readonly consoleUsers: readonly Person[]
  /** Who looks after users, groups and permissions. */
  readonly administrators: readonly Person[]
  /** IAM users with a key on their machine. */
  readonly commandLineUsers: readonly Person[]
}

/** Somebody who works through single sign-on. */
export interface Developer {
  readonly name: string
  readonly role: Role
  readonly address: string
  readonly browser: Client
}

/** Somebody who is an IAM user. */
export interface Person {
  readonly user: User
  /** ARN of the MFA device. */
  readonly device: string
  readonly address: string
  /** Where the person is on a day out of the office. */
  readonly elsewhere: string
  readonly browser: Client
  readonly commandLine: Client
}

const browsers = [
  browser({ browser: 'chrome' }),
  browser({ browser: 'firefox' }),
  browser({ browser: 'safari' }),
]
const commandLines = [
  awsCli({ os: 'macos', credentials: 'profile' }),
  awsCli({ os: 'ubuntu', credentials: 'profile' }),
  awsCli({ os: 'windows', credentials: 'profile' }),
  boto3(),
]
const offices = ['frankfurt-office', 'frankfurt-office', 'frankfurt-office', 'lisbon', 'seattle']

/** Hands the names out to roles in the company. */
export function peopleOf(names: Names, account: string, chance: Chance): People {
  const { people } = names
  const roles = ['DeveloperAccess', 'DataAccess', 'ReadOnlyAccess'].map((set) =>
    roleOf(account, `AWSReservedSSO_${set}_${hexDigits(16, chance)}`, {
      chance,
      path: '/aws-reserved/sso.amazonaws.com/eu-central-1/',
    }),
  )
  const developer = (name: string, place: string): Developer => ({
    name: `${name}@${names.company}.example`,
    role: chance.pick(roles),
    address: addressIn(place, chance.below(30)),
    browser: chance.pick(browsers),
  })
  const person = (name: string): Person => personOf(name, account, chance)
  return {
    developers: people.slice(0, 26).map((name) => developer(name, chance.pick(offices))),
    remoteDevelopers: people.slice(26, 38).map((name) => developer(name, 'bengaluru-office')),
    consoleUsers: people.slice(38, 44).map(person),
    administrators: people.slice(44, 47).map(person),
    commandLineUsers: people.slice(47, 59).map(person),
  }
}

function personOf(name: string, account: string, chance: Chance): Person {
  return {
    user: userOf(account, name, chance),
    device: iamArn(account, 'mfa', name),
    address: addressIn(chance.pick(offices), chance.below(30)),
    elsewhere: addressIn('london-mobile', chance.below(30)),
    browser: chance.pick(browsers),
    commandLine: chance.pick(commandLines),
  }
}
