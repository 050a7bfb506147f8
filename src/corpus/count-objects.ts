import { getOrAdd } from '../rdf/get-or-add.ts'
import { countDistinct } from './count-distinct.ts'
import { SECTIONS } from './count-own.ts'

/** So many digests are counted at a time: 64 MB, and as much or twice as much to count them in. */
const MOST_AT_ONCE = 8_000_000
/** Bits of a digest that say in which pass it is counted. */
const PART_BITS = 12

/**
 * How many different objects each section of some volumes has, and all together (`all`). Volumes
 * are read as often as the digests are too many to be in memory at once.
 */
export function countObjects(
  total: number,
  volumes: () => Iterable<ReadonlyMap<string, Float64Array>>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const passes = Math.min(2 ** PART_BITS, Math.max(1, Math.ceil(total / MOST_AT_ONCE)))
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count)
  for (let pass = 0; pass < passes; pass++) {
    const sections = new Map<string, Float64Array[]>()
    for (const volume of volumes()) {
      for (const [name, digests] of volume) {
        const own = passes === 1 ? digests : digests.filter((each) => passOf(each, passes) === pass)
        getOrAdd(sections, name, () => []).push(own)
      }
    }
    for (const [name, parts] of sections) {
      if (name === SECTIONS.evidence) continue
      const [count = 0] = countDistinct([parts])
      add(name, count)
    }
    const both = [SECTIONS.evidence, SECTIONS.facts].map((name) => sections.get(name) ?? [])
    const [ofEvidence = 0, ofBoth = 0] = countDistinct(both)
    add(SECTIONS.evidence, ofEvidence)
    add(SECTIONS.all, ofBoth)
  }
  return counts
}

const view = new DataView(new ArrayBuffer(8))

/** By bits of the fraction, which are as good as random. */
function passOf(digest: number, passes: number): number {
  view.setFloat64(0, digest)
  return (view.getUint32(4) >>> (32 - PART_BITS)) % passes
}
