import type { CorpusProgress } from '../corpus/progress.ts'

/** What has been done so far. */
export interface ProgressState {
  /** Inputs that are done. */
  readonly done: number
  readonly total: number
  /** How much of those that are being read is done, as so many inputs: 0.5 for half of one. */
  readonly partly: number
  /** Documents of inputs with more than one, those of inputs that are being read among them. */
  readonly documents: number
  readonly failures: number
  /** Since the start, in milliseconds. */
  readonly elapsedMs: number
  /** What is being done when the documents have been read; `''` before. */
  readonly step: string
}

export interface ProgressOptions {
  /** Inputs, if it is known how many there are. */
  readonly total: number
  /** Milliseconds, from anywhere. */
  readonly now: () => number
  /** Between two reports, in milliseconds. */
  readonly everyMs: number
  readonly report: (state: ProgressState) => void
}

/** Counts what is done, and reports it now and then, and whenever a new step begins. */
export function reportProgress(options: ProgressOptions): CorpusProgress {
  const { total, now, everyMs, report } = options
  const start = now()
  let [done, documents, failures, last, step] = [0, 0, 0, start, '']
  const parts = new Map<string, number>()
  const tell = () => {
    last = now()
    const partly = [...parts.values()].reduce((sum, part) => sum + part, 0)
    report({ done, total, partly, documents, failures, elapsedMs: last - start, step })
  }
  const tellNowAndThen = () => {
    if (now() - last >= everyMs) tell()
  }
  return {
    documentDone: (path, of) => {
      if (of === 1) return
      documents += 1
      parts.set(path, (parts.get(path) ?? 0) + 1 / of)
      tellNowAndThen()
    },
    inputDone: (path) => {
      done += 1
      parts.delete(path)
      tellNowAndThen()
    },
    failed: () => {
      failures += 1
    },
    noted: () => undefined,
    step: (name) => {
      step = name
      tell()
    },
  }
}

/** `1234 of 10000 files, 85 a second, 1:43 left`; where files hold many documents, these too. */
export function progressText(state: ProgressState): string {
  const { done, total, documents, failures, elapsedMs, step } = state
  if (step !== '') return STEPS[step] ?? step
  const gone = done + state.partly
  const rate = (count: number) => {
    const perSecond = elapsedMs > 0 ? (count * 1000) / elapsedMs : 0
    return `${perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1)} a second`
  }
  const left = gone > 0 ? [`${clockOf(((total - gone) / gone) * (elapsedMs / 1000))} left`] : []
  return [
    `${done} of ${total} files`,
    ...(documents > 0
      ? [`${documents} documents in files of many`, rate(documents)]
      : [rate(done)]),
    ...left,
    ...(failures === 0 ? [] : [`${failures} failed`]),
  ].join(', ')
}

const STEPS: Readonly<Record<string, string>> = {
  names: 'Comparing names',
  volumes: 'Writing parts',
  merge: 'Merging facts',
  graph: 'Making the graph',
  check: 'Checking the graph',
  write: 'Writing files',
}

const WIDTH = 24

/** A bar of what is done, in characters that every terminal has. */
export function progressBar({ done, partly, total, step }: ProgressState): string {
  const share = step === '' && total > 0 ? Math.min(1, (done + partly) / total) : 1
  const full = Math.round(share * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`
}

/** Seconds as minutes and seconds, or hours, minutes and seconds. */
export function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
