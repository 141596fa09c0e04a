/** Writes a first scenario: a group appears, and the nearest activity that raises nothing. The rule of the same name sees it.
 * @example scenarioTemplate('trail-stopped', ['T1685.002']) */
export function scenarioTemplate(name, techniques) {
    const ids = techniques.map((id) => `'${id}'`).join(', ');
    return `import { CreateGroupCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser } from 'trailproof'

// Who acts, and from where. Other identities: roleSession, ec2Instance, root, ssoUser …
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) })

export default defineScenario({
  // One line: what happens.
  title: 'An attacker makes a group',
  techniques: [${ids}],
  // The rules that must see it, by the names of their files.
  detectedBy: ['${name}'],
  // What exists before; it makes no records.
  world: {
    users: {
      mallory: { attached: ['IAMFullAccess'] },
      admin: { attached: ['IAMFullAccess'] },
    },
    groups: { staff: {} },
  },
  cast: { mallory, admin },
  // What must be seen: real SDK commands, sent by somebody.
  attack: {
    'a new group': (play) => play.as(mallory).send(new CreateGroupCommand({ GroupName: 'ops' })),
  },
  // The nearest legitimate activity, for which the rules must stay silent.
  benign: {
    'a group that is there': (play) =>
      play
        .as(admin)
        .send(new CreateGroupCommand({ GroupName: 'staff' }), { fails: 'EntityAlreadyExistsException' }),
  },
})
`;
}
//# sourceMappingURL=scenario-template.js.map