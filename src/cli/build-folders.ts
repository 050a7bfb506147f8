import { corpusFigures } from './build-figures.ts'
import { closingFigures, closingLines } from './closing-lines.ts'
import { printEvent, progressForm, showProgress } from './corpus-output.ts'
import { describeError } from './describe-error.ts'
import { earlierFiles } from './earlier-files.ts'
import { FAILED } from './exit-codes.ts'
import { pageBytes } from './page-bytes.ts'
import { type CorpusBuilder, type CorpusSettings, openCorpusBuilder } from './run-corpus-build.ts'
import { bold, calledAs, print } from './streams.ts'
import { summariseBuild } from './summarise-build.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { watchFolders } from './watch-folders.ts'

export interface FoldersOptions extends CorpusSettings {
  readonly quiet?: boolean
  /** Whether events are printed, one object a line, instead of text for people. */
  readonly json?: boolean
  /** Whether to build again whenever something changes. */
  readonly watch?: boolean
}

/** Builds folders, once or as often as they change; a document that fails makes the exit code 1. */
export async function buildFolders(
  paths: readonly string[],
  options: FoldersOptions,
): Promise<void> {
  await untilInterrupted(async (signal) => {
    const builder = await openCorpusBuilder(options)
    const watching = new AbortController()
    try {
      // From here on, so that what changes during the first build is not missed.
      const changes = options.watch
        ? watchFolders(paths, {
            except: options.directory,
            signal: AbortSignal.any([signal, watching.signal]),
          })
        : undefined
      await buildOnce(builder, paths, { ...options, signal })
      if (changes === undefined) return
      for await (const _ of changes) {
        await buildOnce(builder, paths, { ...options, signal }).catch((error) => {
          if (signal.aborted) throw error
          // The next change may mend it.
          process.stderr.write(describeError(error, { isDebug: false }))
        })
      }
    } finally {
      watching.abort()
      await builder.close()
    }
  })
}

async function buildOnce(
  builder: CorpusBuilder,
  paths: readonly string[],
  options: FoldersOptions & { readonly signal: AbortSignal },
): Promise<void> {
  const { directory, signal } = options
  const form = progressForm(options)
  const start = performance.now()
  const result = await builder.build(paths, {
    obsolete: await earlierFiles(directory),
    signal,
    progress: (total) => showProgress(form, total),
  })
  const { failures } = result.corpus
  process.exitCode = failures.length > 0 ? FAILED : 0
  const closing = closingFigures(result, performance.now() - start)
  if (options.json === true) {
    printEvent({ event: 'done', files: result.files, hash: result.hash, ...closing })
    return
  }
  if (options.quiet === true) return
  const figures = corpusFigures(result, builder.pack)
  const built = { ...result, figures, closing: closingLines(closing) }
  const summary = {
    directory,
    files: paths,
    pageBytes: pageBytes(directory, options),
    command: calledAs(),
    heading: bold,
  }
  await print(summariseBuild(built, builder.pack, summary))
}
