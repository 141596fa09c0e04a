import { expect, it } from 'vitest'
import { commandEnvironment } from '../../../../src/app/capture/command-environment.ts'

const endpoint = {
  url: 'http://127.0.0.1:1',
  credentials: { AccessKeyId: 'AKIA', SecretAccessKey: 'secret' },
  home: '/tmp/home',
  configFile: '/tmp/config',
}

it('leaves out what leads to a real account, and keeps the rest', () => {
  const env = commandEnvironment(
    {
      PATH: '/bin',
      LANG: undefined,
      HOME: '/home/me',
      AWS_PROFILE: 'production',
      AWS_SESSION_TOKEN: 'real',
      AWS_ENDPOINT_URL_S3: 'https://s3.example.com',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23',
      Aws_Role_Arn: 'arn',
      BOTO_CONFIG: '/etc/boto',
      XDG_CONFIG_HOME: '/home/me/.config',
      HTTPS_PROXY: 'http://proxy',
      NO_PROXY: '.corp',
    },
    endpoint,
  )
  expect(env).toEqual({
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy',
    HOME: '/tmp/home',
    USERPROFILE: '/tmp/home',
    NO_PROXY: '.corp,127.0.0.1,localhost',
    no_proxy: '.corp,127.0.0.1,localhost',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/tmp/config',
    AWS_SHARED_CREDENTIALS_FILE: '/tmp/home/.aws/credentials',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  })
})
