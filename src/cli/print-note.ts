import { onOneLine } from './on-one-line.ts'

/** Tells of something odd that stops nothing, beside the output and not in it. */
export function printNote(text: string): void {
  process.stderr.write(`merganser: ${onOneLine(text)}\n`)
}
