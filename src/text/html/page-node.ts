/**
 * A page as a plain tree: elements with the attributes that reading needs, and text with its
 * entities decoded. Every node has its place in the order of the page, so that
 * `a.order <= b.order && b.order <= a.last` says that `a` contains `b`, also after pruning.
 */
export interface PageElement {
  /** Lower case. */
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly PageNode[]
  /** From 0 (the page itself), counting elements and texts as they begin. */
  readonly order: number
  /** The greatest order inside it; its own when it is empty. */
  readonly last: number
}

export interface PageText {
  readonly text: string
  readonly order: number
}

export type PageNode = PageElement | PageText

export function isElement(node: PageNode): node is PageElement {
  return 'tag' in node
}

/** All elements below (and the element itself first), in the order of the page. */
export function elementsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = []
  const collect = (next: PageElement) => {
    found.push(next)
    for (const child of next.children) if (isElement(child)) collect(child)
  }
  collect(element)
  return found
}

/** The words below, as they stand in the page: white space is not touched. */
export function textOf(node: PageNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.text
}

export function contains(element: PageElement, order: number): boolean {
  return element.order <= order && order <= element.last
}
