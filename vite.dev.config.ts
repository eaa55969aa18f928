import { mergeConfig } from 'vite'
import config from './vite.config.ts'

const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/

/**
 * The development server. Its hot replacement needs inline scripts, styles and a socket, which the page's
 * security policy forbids; so the policy is taken out here, and only here.
 */
export default mergeConfig(config, {
  plugins: [{ name: 'without-policy', transformIndexHtml: (html: string) => html.replace(policy, '') }],
})
