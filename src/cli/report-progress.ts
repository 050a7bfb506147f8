import type { CorpusProgress } from '../corpus/progress.ts'

/** What has been done so far. */
export interface ProgressState {
  readonly done: number
  readonly total: number
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
  let [done, failures, last, step] = [0, 0, start, '']
  const tell = () => {
    last = now()
    report({ done, total, failures, elapsedMs: last - start, step })
  }
  const tellNowAndThen = () => {
    if (now() - last >= everyMs) tell()
  }
  return {
    inputDone: () => {
      done += 1
      tellNowAndThen()
    },
    failed: () => {
      failures += 1
    },
    step: (name) => {
      step = name
      tell()
    },
  }
}

/** `1,234 of 10,000 files, 85 a second, 1:43 left`. */
export function progressText({ done, total, failures, elapsedMs, step }: ProgressState): string {
  if (step !== '') return STEPS[step] ?? step
  const perSecond = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0
  const left = perSecond > 0 ? `, ${clockOf((total - done) / perSecond)} left` : ''
  const failed = failures === 0 ? '' : `, ${failures} failed`
  const rate = perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1)
  return `${done} of ${total} files, ${rate} a second${left}${failed}`
}

const STEPS: Readonly<Record<string, string>> = {
  names: 'Comparing names',
  volumes: 'Writing parts',
  merge: 'Merging facts',
  write: 'Writing files',
}

const WIDTH = 24

/** A bar of what is done, in characters that every terminal has. */
export function progressBar({ done, total, step }: ProgressState): string {
  const share = step === '' && total > 0 ? Math.min(1, done / total) : 1
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
