import { basename, relative } from 'node:path'

/**
 * A reader that has seen enough (`| head -1`) closes its end; then there is nobody to tell, and no
 * reason to complain.
 */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
}

/** Writes to standard output, and waits until a slow reader has taken it. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Bold where a person looks at a terminal that can; `NO_COLOR` and pipes get plain text. */
export function bold(text: string): string {
  return isStyled() ? `\u001b[1m${text}\u001b[22m` : text
}

const COLOURS = { '-': 31, '+': 32 } as const

/** What is added or removed, in the colour of that where `bold` is bold. */
export function coloured(text: string, sign: '+' | '-'): string {
  return isStyled() ? `\u001b[${COLOURS[sign]}m${text}\u001b[39m` : text
}

function isStyled(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors()
}

/** How this program was started, so that an example can be started in the same way. */
export function calledAs(): string {
  const [, path = 'merganser'] = process.argv
  return basename(path) === 'merganser' ? 'merganser' : `node ${relative('', path)}`
}
