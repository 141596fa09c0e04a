// AS numbers 64496 to 64511 are reserved for documentation (RFC 5398); the organisations behind them are made up.
// The number and name of Amazon's own network are real, since rules exclude it by them.
const amazon = { number: 16509, organization: 'AMAZON-02' };
// RFC 5737: TEST-NET-1, TEST-NET-2 and TEST-NET-3.
const documentationRanges = ['192.0.2', '198.51.100', '203.0.113'];
const europe = { continent: 'Europe' };
const asia = { continent: 'Asia' };
const america = { continent: 'North America', countryCode: 'US', country: 'United States' };
// A new place goes to the end: the position decides the address block, and blocks never move.
const described = [
    place('amsterdam', 'datacentre', {
        geo: {
            ...europe,
            city: 'Amsterdam',
            countryCode: 'NL',
            country: 'The Netherlands',
            regionCode: 'NL-NH',
            region: 'North Holland',
            location: { lat: 52.3759, lon: 4.8975 },
        },
        network: { number: 64496, organization: 'Polder Hosting' },
    }),
    place('lisbon', 'home', {
        geo: {
            ...europe,
            city: 'Lisbon',
            countryCode: 'PT',
            country: 'Portugal',
            regionCode: 'PT-11',
            region: 'Lisbon',
            location: { lat: 38.7219, lon: -9.1398 },
        },
        network: { number: 64497, organization: 'Tejo Fibra' },
    }),
    place('singapore', 'datacentre', {
        geo: {
            ...asia,
            city: 'Singapore',
            countryCode: 'SG',
            country: 'Singapore',
            location: { lat: 1.2868, lon: 103.8503 },
        },
        network: { number: 64498, organization: 'Straits Cloud' },
    }),
    place('frankfurt-office', 'office', {
        geo: {
            ...europe,
            city: 'Frankfurt am Main',
            countryCode: 'DE',
            country: 'Germany',
            regionCode: 'DE-HE',
            region: 'Hesse',
            location: { lat: 50.1109, lon: 8.6821 },
        },
        network: { number: 64499, organization: 'Example Works' },
    }),
    place('sao-paulo', 'home', {
        geo: {
            continent: 'South America',
            city: 'São Paulo',
            countryCode: 'BR',
            country: 'Brazil',
            regionCode: 'BR-SP',
            region: 'São Paulo',
            location: { lat: -23.5475, lon: -46.6361 },
        },
        network: { number: 64500, organization: 'Paulista Banda Larga' },
    }),
    place('seattle', 'home', {
        geo: {
            ...america,
            city: 'Seattle',
            regionCode: 'US-WA',
            region: 'Washington',
            location: { lat: 47.6062, lon: -122.3321 },
        },
        network: { number: 64501, organization: 'Puget Broadband' },
    }),
    place('amazon-us-east-1', 'amazon', {
        geo: {
            ...america,
            city: 'Ashburn',
            regionCode: 'US-VA',
            region: 'Virginia',
            location: { lat: 39.0469, lon: -77.4903 },
        },
        network: amazon,
    }),
    place('amazon-eu-central-1', 'amazon', {
        geo: {
            ...europe,
            city: 'Frankfurt am Main',
            countryCode: 'DE',
            country: 'Germany',
            regionCode: 'DE-HE',
            region: 'Hesse',
            location: { lat: 50.1188, lon: 8.6843 },
        },
        network: amazon,
    }),
    place('london-mobile', 'mobile', {
        geo: {
            ...europe,
            city: 'London',
            countryCode: 'GB',
            country: 'United Kingdom',
            regionCode: 'GB-ENG',
            region: 'England',
            location: { lat: 51.5085, lon: -0.1257 },
        },
        network: { number: 64502, organization: 'Thames Mobile' },
    }),
    place('tokyo', 'datacentre', {
        geo: {
            ...asia,
            city: 'Tokyo',
            countryCode: 'JP',
            country: 'Japan',
            regionCode: 'JP-13',
            region: 'Tokyo',
            location: { lat: 35.6895, lon: 139.6917 },
        },
        network: { number: 64503, organization: 'Musashi Networks' },
    }),
    place('lagos-mobile', 'mobile', {
        geo: {
            continent: 'Africa',
            city: 'Lagos',
            countryCode: 'NG',
            country: 'Nigeria',
            regionCode: 'NG-LA',
            region: 'Lagos',
            location: { lat: 6.4541, lon: 3.3947 },
        },
        network: { number: 64504, organization: 'Lagoon Mobile' },
    }),
    place('sydney', 'home', {
        geo: {
            continent: 'Oceania',
            city: 'Sydney',
            countryCode: 'AU',
            country: 'Australia',
            regionCode: 'AU-NSW',
            region: 'New South Wales',
            location: { lat: -33.8678, lon: 151.2073 },
        },
        network: { number: 64505, organization: 'Harbour Internet' },
    }),
    place('bucharest', 'datacentre', {
        geo: {
            ...europe,
            city: 'Bucharest',
            countryCode: 'RO',
            country: 'Romania',
            regionCode: 'RO-B',
            region: 'București',
            location: { lat: 44.4323, lon: 26.1063 },
        },
        network: { number: 64506, organization: 'Carpathian Servers' },
    }),
    place('bengaluru-office', 'office', {
        geo: {
            ...asia,
            city: 'Bengaluru',
            countryCode: 'IN',
            country: 'India',
            regionCode: 'IN-KA',
            region: 'Karnataka',
            location: { lat: 12.9719, lon: 77.5937 },
        },
        network: { number: 64507, organization: 'Example Works India' },
    }),
];
/** All places, in the order of their address blocks: a /27 and a /48 each. */
export const places = described.map((place, index) => ({
    ...place,
    ipv4: `${documentationRanges[index >> 3]}.${(index & 7) * 32}/27`,
    ipv6: `2001:db8:${(index + 1).toString(16)}::/48`,
}));
function place(name, kind, facts) {
    return { name, kind, ...facts };
}
//# sourceMappingURL=places.js.map