/** Where a file of the dataset is to be had as a whole: `/dumps/graph.ttl`. */
export function dumpPath(name: string): string {
  return `/dumps/${encodeURIComponent(name)}`
}
