/**
 * Who says so: the public guide, another page of the exchange, the digits that it publishes, or nobody, so this
 * product.
 */
export type Origin = 'guide' | 'published' | 'observed' | 'assumed'
