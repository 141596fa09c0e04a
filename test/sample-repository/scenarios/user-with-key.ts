import { CreateAccessKeyCommand, CreateUserCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser } from 'trailproof'

const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })

export default defineScenario({
  title: 'An attacker makes a user and its key',
  techniques: ['T1136.003', 'T1098.001'],
  detectedBy: ['user-with-key'],
  world: { users: { mallory: { attached: ['IAMFullAccess'] }, alice: {} } },
  cast: { mallory },
  attack: {
    'at once': async (play) => {
      await play.as(mallory).send(new CreateUserCommand({ UserName: 'backup' }))
      await play.as(mallory).send(new CreateAccessKeyCommand({ UserName: 'backup' }))
    },
  },
  benign: {
    'a key for a user that is there': (play) =>
      play.as(mallory).send(new CreateAccessKeyCommand({ UserName: 'alice' })),
  },
})
