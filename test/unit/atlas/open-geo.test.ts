import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openGeo } from '../../../src/atlas/open-geo.ts'
import { placeNamed } from '../../../src/atlas/atlas.ts'
import { mmdbFile } from '../../support/mmdb.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const city = {
  city: { names: { en: 'Linköping' } },
  continent: { names: { en: 'Europe' } },
  country: { iso_code: 'SE', names: { en: 'Sweden' } },
  location: { latitude: 58.4167, longitude: 15.6167 },
  subdivisions: [{ iso_code: 'E', names: { en: 'Östergötland County' } }],
}
const asn = { autonomous_system_number: 29_518, autonomous_system_organization: 'Bredband2 AB' }

function files(): { readonly geoip: string; readonly asn: string; readonly folder: string } {
  const folder = temporaryFolder({
    'city.mmdb': mmdbFile('Test-City', { '89.160.0.0/16': city, '192.0.2.0/24': city }),
    'asn.mmdb': mmdbFile('Test-ASN', { '89.160.0.0/16': asn }),
    'text.mmdb': 'words',
  })
  return { geoip: join(folder, 'city.mmdb'), asn: join(folder, 'asn.mmdb'), folder }
}

it('looks addresses outside the atlas up in the files', () => {
  const geo = openGeo(files())
  expect([geo.geoOf('89.160.20.156'), geo.networkOf('89.160.20.156')]).toEqual([
    {
      city: 'Linköping',
      continent: 'Europe',
      countryCode: 'SE',
      country: 'Sweden',
      regionCode: 'SE-E',
      region: 'Östergötland County',
      location: { lat: 58.4167, lon: 15.6167 },
    },
    { number: 29_518, organization: 'Bredband2 AB' },
  ])
})

it('keeps documentation addresses the atlas’s, whatever a file says', () => {
  expect(openGeo(files()).geoOf('192.0.2.1')).toEqual(placeNamed('amsterdam').geo)
})

it('knows nothing of addresses that neither has', () => {
  const geo = openGeo(files())
  expect([geo.geoOf('1.1.1.1'), geo.networkOf('1.1.1.1')]).toEqual([undefined, undefined])
})

it('has the atlas alone where no file is given', () => {
  const geo = openGeo({})
  expect([geo.geoOf('192.0.2.33')?.city, geo.networkOf('89.160.20.156')]).toEqual([
    'Lisbon',
    undefined,
  ])
})

it('refuses a file that is no MMDB file', () => {
  const { folder } = files()
  expect(() => openGeo({ geoip: join(folder, 'text.mmdb') })).toThrow(
    expect.objectContaining({
      code: 'GEO_DATABASE_INVALID',
      message: `${folder}/text.mmdb cannot be read as an MMDB file.`,
      hint: 'Give the path of a MaxMind DB file, such as GeoLite2-City.mmdb.',
    }),
  )
})

it('refuses the ASN file in the place of the city file', () => {
  const { asn } = files()
  expect(() => openGeo({ geoip: asn })).toThrow(
    expect.objectContaining({
      code: 'GEO_DATABASE_INVALID',
      message: `${asn} is a database of type "Test-ASN", not of type "City".`,
      hint: 'Give the city database to --geoip and the ASN database to --asn.',
    }),
  )
})
