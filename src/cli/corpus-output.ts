import type { CorpusFailure } from '../corpus/corpus-input.ts'
import type { CorpusProgress } from '../corpus/progress.ts'
import { onOneLine } from './on-one-line.ts'
import { printNote } from './print-note.ts'
import { type ProgressState, progressBar, progressText, reportProgress } from './report-progress.ts'

/** How a build tells how far it is. */
export type ProgressForm = 'bar' | 'lines' | 'json' | 'none'

/** On a terminal a bar; elsewhere a line now and then, since each stays. */
export function progressForm(asked: {
  readonly json?: boolean
  readonly quiet?: boolean
}): ProgressForm {
  if (asked.json === true) return 'json'
  if (asked.quiet === true) return 'none'
  return process.stderr.isTTY === true ? 'bar' : 'lines'
}

const EVERY_MS: Readonly<Record<ProgressForm, number>> = {
  bar: 200,
  lines: 10_000,
  json: 1000,
  none: Number.POSITIVE_INFINITY,
}

/** Tells how far a build of so many inputs is, and of each failure as it comes. */
export function showProgress(form: ProgressForm, total: number): CorpusProgress {
  const counting = reportProgress({
    total,
    now: () => performance.now(),
    everyMs: EVERY_MS[form],
    report: (state) => show(form, state),
  })
  return {
    ...counting,
    failed: (failure) => {
      counting.failed(failure)
      if (form === 'bar') process.stderr.write(CLEAR_LINE)
      if (form === 'json') printEvent({ event: 'failed', ...failure })
      else printNote(failureText(failure))
    },
    noted: (note) => {
      if (form === 'bar') process.stderr.write(CLEAR_LINE)
      if (form === 'json') printEvent({ event: 'passed-over', message: note })
      else if (form !== 'none') printNote(note)
    },
  }
}

const CLEAR_LINE = '\r\u001b[2K'

function show(form: ProgressForm, state: ProgressState): void {
  switch (form) {
    case 'bar':
      process.stderr.write(`${CLEAR_LINE}${progressBar(state)} ${progressText(state)}`)
      if (state.step === 'done') process.stderr.write(CLEAR_LINE)
      return
    case 'lines':
      // Steps are short, unless there is much to read.
      if (state.step === '') process.stderr.write(`merganser: ${progressText(state)}\n`)
      return
    case 'json':
      printEvent({
        ...{ event: 'progress', step: state.step || 'read' },
        ...{ done: state.done, total: state.total, failures: state.failures },
        ...(state.documents > 0 ? { documents: state.documents } : {}),
        seconds: Math.round(state.elapsedMs) / 1000,
      })
      return
    case 'none':
      return
  }
}

/** One object a line, on standard output. */
export function printEvent(event: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}

export function failureText({ path, reason }: CorpusFailure): string {
  return onOneLine(reason.includes(path) ? reason : `${path}: ${reason}`)
}
