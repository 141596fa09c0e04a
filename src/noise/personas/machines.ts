import { boto3 } from '../../aws/clients/sdk.ts'
import { addressIn } from '../../atlas/atlas.ts'
import { hash32, type Chance } from '../../time/chance.ts'
import type { Action } from '../action.ts'
import { instancesByTag, inventory } from '../actions/ec2-reads.ts'
import { createSnapshot } from '../actions/ec2-writes.ts'
import { databaseReads } from '../actions/operations.ts'
import { getObject, listBuckets, objectKey, putObject } from '../actions/storage.ts'
import { whoAmI } from '../actions/sts.ts'
import { userCaller } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { deployHours } from '../rhythm.ts'
import { beginScript, running } from '../script.ts'

/** Programs outside AWS with a long-term key: backups, exports, reports. */
export function machines(estate: Estate): Persona {
  const client = boto3()
  return {
    name: 'machines',
    share: 4,
    rhythm: { day: deployHours, weekend: 0.9, ahead: 1 },
    act: (start, chance) => {
      const user = chance.pick(estate.machines)
      const address = addressIn('frankfurt-office', hash32(user.name) % 30)
      const script = beginScript(start, chance, {
        caller: userCaller(user, { address, client }),
        region: estate.region,
        pace: running,
        refused: 0.002,
        tooFast: 0.004,
      })
      script.call(whoAmI)
      script.calls(chance.pick(jobs)(estate, chance))
      return script.steps
    },
  }
}

type Job = (estate: Estate, chance: Chance) => readonly Action[]

const backUp: Job = ({ instances }, chance) => {
  const some = instances.slice(0, 2 + chance.below(5))
  return [
    instancesByTag('backup', 'daily'),
    ...some.map(({ volume, id }) => createSnapshot(volume, `backup-${id}`)),
  ]
}

const copyObjects: Job = ({ apps, account }, chance) => {
  const { bucket } = chance.pick(apps)
  return Array.from({ length: 3 + chance.below(9) }, () =>
    getObject({ bucket, key: objectKey('export', chance), account }),
  )
}

const report: Job = ({ company, account }, chance) => [
  listBuckets,
  inventory[0]!,
  ...databaseReads.slice(0, 1),
  putObject({ bucket: `${company}-reports`, key: objectKey('inventory', chance), account }),
]

const jobs: readonly Job[] = [backUp, copyObjects, copyObjects, report]
