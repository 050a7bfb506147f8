/**
 * What the threads of a build are started from. Threads need JavaScript: a program that runs from
 * its sources, as tests do, uses the built file.
 */
export function workerFile(name: 'build-worker'): URL {
  const here = import.meta.url
  return new URL(here.endsWith('.ts') ? `../../dist/${name}.js` : `./${name}.js`, here)
}
