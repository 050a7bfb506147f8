import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import type { DatasetFigures } from '../describe/dataset-figures.ts'
import { type DatasetDescription, describeFigures } from '../describe/describe-dataset.ts'
import { type DraftFile, openDraft } from '../output/draft-file.ts'
import { isEvidenceGraph } from '../rdf/graph-names.ts'
import { joinKeyedBlocks, keyedTriples } from '../rdf/keyed-blocks.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { once } from '../rdf/once.ts'
import { softwareIri } from '../rdf/run-quads.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { countObjects } from './count-objects.ts'
import { type OwnTally, SECTIONS, tallyOwn } from './count-own.ts'
import type { StatedCounts } from './count-shared.ts'
import { datasetStatistics, objectCounter } from './dataset-statistics.ts'
import { readDigests } from './digest-file.ts'
import { openDigester } from './digest-text.ts'
import { type GatheredFacts, gatherFacts } from './gather-facts.ts'
import { MARKS } from './marks.ts'
import { lineOfBlock, mergeBlockLists } from './merge-blocks.ts'
import { readLines } from './read-lines.ts'
import type { Recipe } from './recipe.ts'
import type { VolumeFiles } from './volume-files.ts'
import { draftTurtle, type TurtleDraft } from './write-turtle-blocks.ts'

export interface MergeOptions {
  readonly recipe: Recipe
  /** What the pack knows of what documents name. */
  readonly known: readonly Quad[]
  /** IRIs, sorted. */
  readonly documents: readonly string[]
  /** Where what does not fit in memory is kept for the time being. */
  readonly folder: string
  readonly signal: AbortSignal
}

export interface MergedVolumes {
  readonly facts: TurtleDraft
  /** What is said of documents in general terms, as blocks, one a line. */
  readonly documents: DraftFile
  readonly stated: StatedCounts
  /** Takes as long as it takes to count all objects, the first time. */
  readonly description: () => DatasetDescription
  /** When nothing of it is wanted any more. */
  readonly remove: () => Promise<void>
}

/** Facts of all volumes and of the pack, each once, and what is known of all of it. */
export async function mergeVolumes(
  volumes: readonly VolumeFiles[],
  options: MergeOptions,
): Promise<MergedVolumes> {
  const { recipe, known, folder, signal } = options
  const { pack, base, version } = recipe
  const isSource = ({ graph }: Quad): boolean => isEvidenceGraph(graph.value)
  const sources = known.filter(isSource)
  const ofPack = {
    facts: keyedTriples(
      known.filter((quad) => !isSource(quad)),
      MARKS.fact,
    ),
    evidence: keyedTriples(sources, MARKS.evidence),
  }
  const packBlocks = joinKeyedBlocks([...ofPack.facts, ...ofPack.evidence])
  const packTally = tallyOwn(await openDigester())
  const counted = packTally.document(() => false)
  for (const block of ofPack.facts) counted.fact(block)
  for (const block of ofPack.evidence) counted.evidence(block)

  const writer = termWriter({ ...PREFIXES, ...pack.prefixes }, { baseIri: base })
  const facts = await draftTurtle(join(folder, 'graph.body'), writer)
  let documents: DraftFile | undefined
  const remove = async () => {
    await facts.remove()
    await documents?.remove()
  }
  const software = softwareIri({ base, version })
  try {
    documents = await openDraft(join(folder, 'descriptions'))
    const lists = volumes.map((volume) => readLines(volume.path('facts')))
    const gathered = await gatherFacts(mergeBlockLists([...lists, packBlocks.map(lineOfBlock)]), {
      turtle: facts,
      descriptions: documents,
      isDocument: membership(options.documents),
      others: new Set([software, pack.iri]),
      signal,
    })
    await documents.finish()
    const description = once(() => {
      const figures = figuresOf(volumes, { ...options, gathered, packTally })
      return describeFigures({ ...figures, sources, software: [software] }, { base, pack })
    })
    return { facts, documents, stated: gathered.tally.stated(), description, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

interface FiguresOptions extends Pick<MergeOptions, 'documents'> {
  readonly gathered: GatheredFacts
  readonly packTally: OwnTally
}

function figuresOf(
  volumes: readonly VolumeFiles[],
  { documents, gathered, packTally }: FiguresOptions,
): Omit<DatasetFigures, 'sources' | 'software'> {
  const { tally, links, descriptions, label } = gathered
  const own = volumes.map(({ head }) => head.counts)
  const digests = volumes.reduce((sum, { head }) => sum + head.digests, 0)
  const different = countObjects(digests, function* () {
    for (const volume of volumes) yield readDigests(volume.path('objects'))
    yield packTally.digests()
  })
  const objects = objectCounter(different, own)
  return {
    documents,
    whole: datasetStatistics({ shared: tally.whole(), own, objects }, SECTIONS.all),
    facts: datasetStatistics({ shared: tally.facts(), own: [], objects }, SECTIONS.facts),
    evidence: datasetStatistics({ shared: tally.evidence(), own, objects }, SECTIONS.evidence),
    modalities: tally.stated(),
    runs: volumes.flatMap(({ head }) => head.runs),
    links,
    descriptions,
    label,
  }
}

/** In a sorted list, without another copy of it. */
function membership(sorted: readonly string[]): (value: string) => boolean {
  return (value) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const found = sorted[middle] ?? ''
      if (found === value) return true
      if (found < value) from = middle + 1
      else to = middle
    }
    return false
  }
}
