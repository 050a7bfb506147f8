import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open network: not of this machine, a house, a provider's own
 * network, or one set apart for another use, an IPv4 address within an IPv6 one included.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}
