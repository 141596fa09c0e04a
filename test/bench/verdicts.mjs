const mostMemory = 300e6

/** What a row must reach, and whether it does: one text a demand. */
export function verdictsOf(row, { measured, log }) {
  return row.must.map((must) => kinds[must.kind](must, row, { measured, log })).filter(Boolean)
}

const kinds = {
  ratio: ({ of, atLeast, atMost, clock }, row, { measured }) => {
    const other = measured.find(({ name }) => name.includes(of))
    if (other === undefined) return undefined
    if (atMost !== undefined) {
      const time = row[clock] / other[clock]
      return told(`${time.toFixed(2)} <= ${atMost} x the time of ${of}`, time <= atMost)
    }
    const speed = other[clock] / row[clock]
    return told(`${speed.toFixed(2)} >= ${atLeast} x ${of}`, speed >= atLeast)
  },
  rate: ({ atLeast }, { records, cpu }) => {
    const rate = records / cpu
    return told(`${Math.round(rate / 1000)}k >= ${atLeast / 1000}k records/s`, rate >= atLeast)
  },
  // A busy machine lengthens wall time, helping threads processor time: the shorter one is the command's own.
  time: ({ atMost }, { wall, cpu }) => {
    const time = Math.min(wall, cpu)
    return told(`${time.toFixed(2)} <= ${atMost} s`, time <= atMost)
  },
  memory: (_, { memory }) =>
    memory <= mostMemory ? undefined : told(`${Math.round(memory / 1e6)} <= 300 MB`, false),
}

const told = (text, isMet) => `${text} ${isMet ? 'yes' : 'NO'}`
