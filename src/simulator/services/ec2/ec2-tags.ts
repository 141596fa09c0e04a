import type { Input, Output } from '../../operation.ts'
import { objectsOf, textOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { tagList, tagsIn, type Tags } from '../tags.ts'

const tagsById: (account: AccountState) => Map<string, Tags> = stateSlot(
  () => new Map<string, Tags>(),
)

/** The tags of something in EC2, whatever it is. */
export function ec2Tags(account: AccountState, id: string): Tags {
  const all = tagsById(account)
  const known = all.get(id)
  if (known !== undefined) return known
  const made: Tags = new Map()
  all.set(id, made)
  return made
}

/** Gives something new the tags that the call specifies for its type. */
export function tagNew(account: AccountState, input: Input, made: TaggedThing): void {
  const tags = ec2Tags(account, made.id)
  for (const specification of objectsOf(input, 'TagSpecifications')) {
    if (textOf(specification, 'ResourceType') !== made.type) continue
    for (const [key, value] of tagsIn(specification)) tags.set(key, value)
  }
}

interface TaggedThing {
  readonly id: string
  /** As EC2 names it in tag specifications: `instance`, `security-group` … */
  readonly type: string
}

/** The tags of something as an answer gives them. */
export function tagsView(account: AccountState, id: string): readonly Output[] {
  return tagList(ec2Tags(account, id))
}

const typesByPrefix: Readonly<Record<string, string>> = {
  ami: 'image',
  eni: 'network-interface',
  fl: 'vpc-flow-log',
  i: 'instance',
  igw: 'internet-gateway',
  key: 'key-pair',
  rtb: 'route-table',
  sg: 'security-group',
  snap: 'snapshot',
  subnet: 'subnet',
  vol: 'volume',
  vpc: 'vpc',
}

/** The type of something, by the prefix of its id; undefined for a prefix that is not modelled. */
export function typeOfId(id: string): string | undefined {
  return typesByPrefix[id.slice(0, id.indexOf('-'))]
}

/** Everything of the account that has tags, by id. */
export function allTagged(account: AccountState): ReadonlyMap<string, Tags> {
  return tagsById(account)
}
