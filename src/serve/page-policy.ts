interface PolicyOptions {
  /** Of a style sheet that a script of the page writes. */
  readonly styleNonce?: string
  /** Who may put the page into a frame, as the policy names them. */
  readonly framedBy?: string
}

/**
 * What a page may do: run scripts and take styles of this server, show its pictures, ask it alone.
 * Nothing that stands in the page itself is run or styles it.
 */
export function pagePolicy({ styleNonce, framedBy = "'none'" }: PolicyOptions = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleNonce === undefined ? '' : ` 'nonce-${styleNonce}'`}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ')
}
