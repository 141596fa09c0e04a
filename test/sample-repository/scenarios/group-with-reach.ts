import { CreateGroupCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser } from 'trailproof'

const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })
const onboarding = iamUser('onboarding', {
  place: 'frankfurt-office',
  client: awsCli({ os: 'ubuntu' }),
})

export default defineScenario({
  title: 'An attacker makes a group to hide permissions in',
  techniques: ['T1136.003'],
  detectedBy: ['group-with-reach'],
  world: {
    users: {
      mallory: { attached: ['IAMFullAccess'] },
      onboarding: { attached: ['IAMFullAccess'] },
    },
  },
  cast: { mallory, onboarding },
  attack: {
    'a new group': (play) => play.as(mallory).send(new CreateGroupCommand({ GroupName: 'ops' })),
  },
  benign: {
    'by onboarding': (play) =>
      play.as(onboarding).send(new CreateGroupCommand({ GroupName: 'interns' })),
  },
})
