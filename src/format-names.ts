/** What a build can write, in the order in which it does: `void` describes what stands before it. */
export const FORMAT_NAMES = [
  'turtle',
  'trig',
  'nquads',
  'ntriples',
  'jsonld',
  'rdf12',
  'links',
  'void',
  'html',
  'gexf',
  'graphml',
  'csv',
] as const

export type FormatName = (typeof FORMAT_NAMES)[number]

/** What a build writes unless it is asked for something else. */
export const DEFAULT_FORMATS: readonly FormatName[] = ['turtle', 'trig', 'links', 'void', 'html']

export function isFormatName(name: string): name is FormatName {
  const names: readonly string[] = FORMAT_NAMES
  return names.includes(name)
}
