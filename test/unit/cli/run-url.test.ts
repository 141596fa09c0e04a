import { expect, it } from 'vitest'
import { runUrl } from '../../../src/cli/run-url.ts'

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'us/detections',
  GITHUB_RUN_ID: '7',
}

it.each([
  ['GitHub', github, 'https://github.com/us/detections/actions/runs/7'],
  ['GitLab', { CI_JOB_URL: 'https://gitlab.com/us/-/jobs/9' }, 'https://gitlab.com/us/-/jobs/9'],
  ['no CI', {}, undefined],
  ['what is no plain address', { CI_JOB_URL: 'https://x/) [evil](https://y' }, undefined],
  ['half of what GitHub says', { ...github, GITHUB_RUN_ID: '' }, undefined],
])('the address of the run follows from the environment of %s', (_, environment, url) => {
  expect(runUrl(environment)).toBe(url)
})
