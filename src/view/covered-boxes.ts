import type { Box } from './place-labels.ts'

/** What lies over a part of the page, in its coordinates: names are kept out from under it. */
export function coveredBoxes(container: HTMLElement, covers: readonly HTMLElement[]): Box[] {
  const { left, top } = container.getBoundingClientRect()
  return covers.map((cover) => {
    const box = cover.getBoundingClientRect()
    return {
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }
  })
}
