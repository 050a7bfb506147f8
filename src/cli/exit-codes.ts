/** Something failed: a file, a pack, the disk, a check. */
export const FAILED = 1

/** The command line itself is wrong. */
export const MISUSED = 2
