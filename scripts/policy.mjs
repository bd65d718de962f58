// @ts-check
/**
 * The page's Content-Security-Policy, in one place: the kit writes it into every page (and adds the
 * hash of its own start script), and the build writes it into `_headers` for hosts that send headers.
 *
 * Nothing may be fetched from another origin, no code may be evaluated except WebAssembly, and a
 * worker must be a `blob:` worker so that it inherits this policy.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const pagePolicy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none']
};
