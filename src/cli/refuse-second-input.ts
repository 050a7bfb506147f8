import type { Command } from 'commander'
import { STANDARD_INPUT } from './read-bytes.ts'

/** Ends a command as misused where its arguments name standard input twice: it can be read once. */
export function refuseSecondInput(command: Command): void {
  const times = command.args.filter((argument) => argument === STANDARD_INPUT).length
  if (times < 2) return
  command.error(
    'error: - is given twice, and standard input can be read once; save it to a file and give that',
  )
}
