/**
 * Lights up the stretch of a document that the address names, `#char=120,180`: one that the server
 * gave an anchor is found by the browser itself; any other is found here by its characters.
 */
const article = document.querySelector<HTMLElement>('article.text[data-start]')
const FORM = /^#char=(\d+),(\d+)$/

function light(): void {
  CSS.highlights?.delete('passage')
  const hash = decodeURIComponent(location.hash)
  const [, start, end] = FORM.exec(hash) ?? []
  if (article === null || start === undefined || end === undefined) return
  const anchor = document.getElementById(hash.slice(1))
  const range = anchor === null ? rangeOf(article, Number(start), Number(end)) : undefined
  if (range === undefined) return
  CSS.highlights?.set('passage', new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Paragraphs leave out what stands between lines, so each says where it starts. */
function rangeOf(root: HTMLElement, start: number, end: number): Range | undefined {
  const range = new Range()
  let isStarted = false
  for (const paragraph of root.querySelectorAll<HTMLElement>('p[data-start]')) {
    let at = Number(paragraph.dataset.start)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (!isStarted && start < at + length) {
        range.setStart(node, Math.max(0, start - at))
        isStarted = true
      }
      if (isStarted && end <= at + length) {
        range.setEnd(node, Math.max(0, end - at))
        return range
      }
      at += length
    }
  }
  return undefined
}

addEventListener('hashchange', light)
light()

export {}
