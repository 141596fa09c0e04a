import { anonymise } from '../../../import/anonymise.ts'
import type { PlayedRecord } from '../../../scenario/played-case.ts'
import { amazonIn } from '../../import/amazon-in.ts'
import { writeNew } from '../../import/write-new.ts'

/** Writes records without what names an account, for a case of recorded records.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function saveRecords(
  file: string,
  records: readonly PlayedRecord[],
  { asn }: { readonly asn?: string | undefined },
): Promise<void> {
  const own = records.map(({ record }) => record)
  const { groups } = anonymise([own], { isAmazon: amazonIn(asn) })
  const text = (groups[0] ?? []).map((record) => `${JSON.stringify(record)}\n`).join('')
  await writeNew([{ path: file, text }])
}
