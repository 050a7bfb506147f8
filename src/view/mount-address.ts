import { type CameraPlace, readAddress, writeAddress } from './address.ts'
import type { Store } from './store.ts'
import type { ViewState } from './view-state.ts'

/** What the address leads to and tells of besides the state. */
export interface AddressTargets {
  /** Whether there is such a node; what an address says of others is passed over. */
  readonly isNode: (iri: string) => boolean
  readonly camera: () => CameraPlace | undefined
  readonly moveCamera: (place: CameraPlace) => void
  /** Called when an address picks a node and does not say where the camera stands. */
  readonly onPick: (iri: string) => void
}

/** A change of these is a step that the browser's back button takes back; of others, a new spelling. */
const STEPS: readonly (keyof ViewState)[] = ['picked', 'centre', 'pathTo', 'view', 'pane', 'query']

/** A camera that moves is written down when it rests. */
const REST_MS = 300

const NODES: readonly (keyof ViewState)[] = ['picked', 'centre', 'pathFrom', 'pathTo']

/**
 * Keeps the state in the fragment of the address, so that a link shows the same, and the browser's
 * back and forward buttons work. Returns what to call when the camera has moved.
 */
export function mountAddress(store: Store, targets: AddressTargets): () => void {
  let isFollowing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** An address says where the camera stands only when it has been moved by hand. */
  let isMoved = false

  const write = (isStep: boolean): void => {
    const fragment = writeAddress(store.get(), isMoved ? targets.camera() : undefined)
    if (fragment === location.hash.slice(1)) return
    if (isStep) location.hash = fragment
    // An empty address would have the page loaded anew.
    else history.replaceState(null, '', `#${fragment}`)
  }

  const follow = (): void => {
    const { state, camera } = readAddress(location.hash.slice(1))
    const change = settle(state, store.get(), targets.isNode)
    const isNewPick = change.picked !== undefined && change.picked !== store.get().picked
    isFollowing = true
    store.set(change)
    isFollowing = false
    isMoved = camera !== undefined
    if (camera !== undefined) targets.moveCamera(camera)
    else if (isNewPick && change.picked !== undefined) targets.onPick(change.picked)
  }

  store.subscribe((state, before) => {
    if (isFollowing) return
    const isStep = STEPS.some((key) => state[key] !== before[key])
    // A step leads somewhere else: where the camera stood before no longer matters.
    if (isStep) isMoved = false
    write(isStep)
  })
  window.addEventListener('hashchange', () => {
    if (
      location.hash.slice(1) !== writeAddress(store.get(), isMoved ? targets.camera() : undefined)
    )
      follow()
  })
  follow()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isMoved = true
      write(false)
    }, REST_MS)
  }
}

/** What an address asks for, without nodes that are not there; equal sets stay the same set. */
function settle(
  wanted: Partial<ViewState>,
  current: ViewState,
  isNode: (iri: string) => boolean,
): Partial<ViewState> {
  const { foundNodes, places } = current
  const settled: Record<string, unknown> = { ...wanted, foundNodes, places, hoveredNode: undefined }
  for (const key of NODES) {
    const value = settled[key]
    if (typeof value === 'string' && !isNode(value)) settled[key] = undefined
  }
  for (const [key, value] of Object.entries(wanted)) {
    const before = current[key as keyof ViewState] // the keys of a part of the state
    if (value instanceof Set && before instanceof Set && isSameSet(value, before))
      settled[key] = before
  }
  // The same keys with values of the same types.
  return settled as Partial<ViewState>
}

function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}
