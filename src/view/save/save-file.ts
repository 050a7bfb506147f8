import { element } from '../element.ts'

/** Has the browser save a file, as if a link to it had been followed. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type })
  const address = URL.createObjectURL(blob)
  const link = element('a', { href: address, download: name })
  link.click()
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
