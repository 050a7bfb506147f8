/** A media type as `Content-Type` says it: with the encoding, where the type alone leaves it open. */
export function contentTypeOf(mediaType: string): string {
  const isText = mediaType.startsWith('text/') || mediaType === 'application/trig'
  return isText ? `${mediaType}; charset=utf-8` : mediaType
}
