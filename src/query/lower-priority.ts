import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets all other threads go first. Only Linux gives a thread a priority of its own; elsewhere this does
 * nothing, rather than slow down the whole process.
 */
export function lowerPriority(): void {
  try {
    // Such as `1234/task/1240`, read by the thread that it names.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    if (thread > 0) setPriority(thread, constants.priority.PRIORITY_LOW)
  } catch {
    // A system without it serves all the same.
  }
}
