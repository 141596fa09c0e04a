import { faker } from '@faker-js/faker/locale/en';
import { hash32 } from '../time/chance.js';
const peopleCount = 64;
const subjectCount = 20;
/** Names from faker: the same seed gives the same ones. */
export function fakeNames(seed) {
    // One instance for the whole process: all is drawn here at once, so that nobody else's draws come between.
    faker.seed(hash32(seed));
    return {
        company: slug(faker.company.name()).split('-').slice(0, 2).join('-'),
        people: distinct(peopleCount, () => `${slug(faker.person.firstName())}.${slug(faker.person.lastName())}`),
        subjects: distinct(subjectCount, () => slug(faker.commerce.department())),
    };
}
const slug = (text) => text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
function distinct(count, draw) {
    const drawn = new Set();
    // Bounded: faker has 22 departments, and a list that is used up would be asked for ever.
    for (let tries = 0; drawn.size < count && tries < 100 * count; tries += 1)
        drawn.add(draw());
    return [...drawn];
}
//# sourceMappingURL=fake-names.js.map