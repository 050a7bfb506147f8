/** A worker that vite puts into the script that starts it. */
declare module '*?worker&inline' {
  const MadeWorker: new () => Worker
  export default MadeWorker
}
