/** A world whose account lets runs in: with an operator, an alias and a marker. */
export const sandboxWorld = `
users: { operator: { attached: [AdministratorAccess] } }
accountAlias: sandbox-purple
roles:
  attacks-allowed:
    trust: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] }
`

/** The list of sandboxes that has an account. */
export const sandboxList = (account: string, regions: readonly string[] = ['us-east-1']): string =>
  `[[account]]
id = "${account}"
alias = "sandbox-*"
marker = "role:attacks-allowed"
regions = [${regions.map((region) => `"${region}"`).join(', ')}]
`
