import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { CallerError, InputError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import { RECORD_FILE } from '../output/build-record.ts'
import { writeFiles } from '../output/write-files.ts'
import type { Pack } from '../pack.ts'
import { builtGraph } from './built-graph.ts'
import { counted } from './counted.ts'
import { installation } from './installation.ts'
import { makeBuild } from './make-build.ts'
import { openPack } from './open-pack.ts'
import { pageBytes } from './page-bytes.ts'
import { printNote } from './print-note.ts'
import { type ReadBuild, readBuildRecord } from './read-build-record.ts'
import { STANDARD_INPUT } from './read-bytes.ts'
import { bold, calledAs, print } from './streams.ts'
import { summariseBuild } from './summarise-build.ts'
import { untilInterrupted } from './until-interrupted.ts'

export interface RemoveCommandOptions {
  readonly pack: string
  readonly quiet?: boolean
}

/**
 * `merganser remove`: the graph as it would be had the documents never been given. It is made anew
 * from the others, since what one document says may decide who is meant in another.
 */
export async function runRemove(
  directory: string,
  names: readonly string[],
  options: RemoveCommandOptions,
): Promise<void> {
  if (!existsSync(directory)) {
    throw noRecord(directory, `Cannot read ${directory}: there is no such folder`)
  }
  const record = await readBuildRecord(directory)
  if (record === undefined) {
    throw noRecord(directory, `There is no ${RECORD_FILE} in ${directory}`)
  }
  const gone = new Set(names.flatMap((name) => findDocuments(name, record.documents)))
  const left = record.documents.filter((document) => !gone.has(document))
  if (left.length === 0) {
    throw new CallerError('nothing-left', `No document would be left; delete ${directory} instead`)
  }
  const pack = await openPack({ pack: options.pack, base: record.base })
  checkSameMakers(record, pack)
  const build = await makeBuild(left, pack, record)
  await untilInterrupted((signal) => writeFiles(directory, build.files, { signal }))
  if (options.quiet === true) return
  tellRepeats(gone, left)
  await print(`${bold(`Removed ${counted(gone.size, 'document')}`)}\n\n`)
  const summary = {
    directory,
    files: [STANDARD_INPUT],
    pageBytes: pageBytes(directory, record),
    command: calledAs(),
    heading: bold,
  }
  await print(summariseBuild(builtGraph(build, pack), pack, summary))
}

function noRecord(directory: string, what: string): InputError {
  return new InputError(
    'no-build-record',
    `${what}; give a folder that merganser build has written`,
    { details: { file: directory } },
  )
}

/** A text that came under another name too is still in the graph. */
function tellRepeats(gone: ReadonlySet<TextDocument>, left: readonly TextDocument[]): void {
  for (const { iri, name } of gone) {
    const other = left.find((each) => each.iri === iri)?.name
    if (other !== undefined) printNote(`${other} has the same text as ${name}, and stays`)
  }
}

/**
 * By IRI, or by the file's name with or without the folders above; `mail.mbox` and `a.zip` mean all
 * that came out of them. An IRI means the text under all names that it came under.
 */
function findDocuments(name: string, documents: readonly TextDocument[]): readonly TextDocument[] {
  const inside = documents.filter(
    (each) =>
      each.name.startsWith(`${basename(name)}#`) || each.name.startsWith(`${basename(name)}/`),
  )
  if (inside.length > 0) return inside
  const found = documents.filter(
    (each) => each.iri === name || each.name === basename(name) || endsIn(name, each.name),
  )
  const [only, ...others] = found
  if (only !== undefined && others.every(({ iri }) => iri === only.iri)) return found
  const list = (those: readonly TextDocument[]) =>
    those.map((each) => `${each.name} (${each.iri})`).join(', ')
  throw new CallerError(
    only === undefined ? 'unknown-document' : 'ambiguous-document',
    only === undefined
      ? `The graph holds no document ${JSON.stringify(name)}; it holds ${list(documents)}`
      : `${JSON.stringify(name)} names more than one document; give the IRI of ${list(found)}`,
    { details: { value: name } },
  )
}

/** Whether a path leads to something that is called so: `old/a.zip/b.txt` to `a.zip/b.txt`. */
const endsIn = (path: string, name: string): boolean => path === name || path.endsWith(`/${name}`)

/** With another pack it would be another graph, and with a changed one more than a removal. */
function checkSameMakers({ pack: before, version }: ReadBuild, pack: Pack): void {
  if (before.iri !== pack.iri) {
    throw new CallerError(
      'other-pack',
      `The graph was built with the pack ${before.iri}, this one is ${pack.iri}; ` +
        'give the folder of the first with --pack',
      { details: { iri: pack.iri } },
    )
  }
  const changed = [
    ...(before.hash === pack.hash ? [] : ['the pack']),
    ...(version === installation.version ? [] : ['Merganser']),
  ]
  if (changed.length === 0) return
  const what = changed.join(' and ')
  printNote(`${what} changed since the graph was built: what is left is read anew with it`)
}
