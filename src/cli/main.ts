import { CommanderError } from 'commander'
import { describeError } from './describe-error.ts'
import { FAILED, MISUSED } from './exit-codes.ts'
import { makeProgram } from './make-program.ts'
import { endQuietlyOnClosedPipe } from './streams.ts'

/** Runs the command line and sets the exit code; nothing is thrown. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe()
  try {
    await makeProgram().parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : MISUSED
      return
    }
    process.stderr.write(describeError(error, { isDebug: process.env.MERGANSER_DEBUG === '1' }))
    process.exitCode = FAILED
  }
}
