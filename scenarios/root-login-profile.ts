import { CreateLoginProfileCommand } from '@aws-sdk/client-iam'
import { AssumeRootCommand } from '@aws-sdk/client-sts'
import { awsCli, browser, defineScenario, iamUser, root } from 'trailproof'

const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) }
const mallory = iamUser('mallory', abroad)
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) })
const owner = root({ as: 'owner', place: 'lisbon', client: browser() })

export default defineScenario({
  title: 'An attacker gives the root user of a member account a password',
  techniques: ['T1098.001', 'T1078.004'],
  detectedBy: ['iam-login-profile-for-root'],
  world: {
    users: {
      mallory: { attached: ['AdministratorAccess'] },
      admin: { attached: ['AdministratorAccess'] },
      carol: {},
    },
    accounts: { member: {} },
    memberAccounts: ['member'],
  },
  cast: { mallory, admin, owner },
  attack: {
    'from the management account': async (play) => {
      const { Credentials } = await play.as(mallory).send(
        new AssumeRootCommand({
          TargetPrincipal: play.account('member'),
          TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMCreateRootUserPassword' },
        }),
      )
      const memberRoot = play.actor('member-root', Credentials, abroad)
      await play.as(memberRoot).send(new CreateLoginProfileCommand({}))
    },
  },
  benign: {
    'an administrator gives a user a password': (play) =>
      play.as(admin).send(
        new CreateLoginProfileCommand({
          UserName: 'carol',
          Password: 'correct horse battery 1!',
          PasswordResetRequired: true,
        }),
      ),
    'root gives a user a password': (play) =>
      play.as(owner).send(
        new CreateLoginProfileCommand({
          UserName: 'carol',
          Password: 'correct horse battery 1!',
          PasswordResetRequired: true,
        }),
      ),
  },
})
