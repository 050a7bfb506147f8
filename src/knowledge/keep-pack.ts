import type { Quad } from '@rdfjs/types'
import type { Individual, LinkTarget, Pack } from '../pack.ts'
import { decodeData } from '../rdf/decode-data.ts'
import { encodeData } from '../rdf/encode-data.ts'
import { lazyMap } from '../rdf/lazy-map.ts'
import { once } from '../rdf/once.ts'
import { openSections, packSections, recordSections, type SectionReader } from '../rdf/sections.ts'

/** A pack as bytes, for `openKeptPack`; `undefined` where it holds what cannot be kept. */
export function packToKeep(pack: Pack): Uint8Array | undefined {
  const { individuals, knowledge, shapes, linkTargets, ...rest } = pack
  const texts = [rest, knowledge, shapes, linkTargets, ...individuals.values()].map(encodeData)
  if (!texts.every(isText)) return undefined
  const [restText = '', saidText = '', shapesText = '', targetsText = '', ...known] = texts
  return packSections({
    rest: restText,
    said: saidText,
    shapes: shapesText,
    targets: targetsText,
    iris: JSON.stringify([...individuals.keys()]),
    ...recordSections('individuals', known),
  })
}

const isText = (text: string | undefined): text is string => text !== undefined

/**
 * The pack in bytes that `packToKeep` made. What is known of each individual, and what only the
 * graph needs, is decoded when it is first asked for. Throws on bytes of another kind.
 */
export function openKeptPack(bytes: Uint8Array): Pack {
  const sections = openSections(bytes)
  // It was a pack that `packToKeep` packed: all of it but the parts below.
  const rest = decodeData(sections.text('rest')) as Pack
  const late = <Part>(name: string) => once(() => decodeData(sections.text(name)) as Part)
  const knowledge = late<readonly Quad[]>('said')
  const shapes = late<readonly Quad[]>('shapes')
  const linkTargets = late<readonly LinkTarget[]>('targets')
  return Object.freeze({
    ...rest,
    individuals: individualsOf(sections),
    get knowledge() {
      return knowledge()
    },
    get shapes() {
      return shapes()
    },
    get linkTargets() {
      return linkTargets()
    },
  })
}

function individualsOf(sections: SectionReader): Pack['individuals'] {
  const individuals = sections.records('individuals')
  const iris = JSON.parse(sections.text('iris')) as string[]
  return lazyMap(iris, (place) => decodeData(individuals.at(place) ?? '') as Individual)
}
