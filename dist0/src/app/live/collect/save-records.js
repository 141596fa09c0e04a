import { anonymise } from '../../../import/anonymise.js';
import { amazonIn } from '../../import/amazon-in.js';
import { writeNew } from '../../import/write-new.js';
/** Writes records without what names an account, for a case of recorded records.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function saveRecords(file, records, { asn }) {
    const own = records.map(({ record }) => record);
    const { groups } = anonymise([own], { isAmazon: amazonIn(asn) });
    const text = (groups[0] ?? []).map((record) => `${JSON.stringify(record)}\n`).join('');
    await writeNew([{ path: file, text }]);
}
//# sourceMappingURL=save-records.js.map