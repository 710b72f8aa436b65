import adapter from '@sveltejs/adapter-node';
import { handlerPrefix } from './src/cli/serve/forwarding.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ precompress: true, envPrefix: handlerPrefix }),
		// Nothing on a page may load from elsewhere. Styles allow inline attributes because
		// positions measured in the browser (gutter marks, bars) are set as style attributes.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config['include'].push(
					'../.config/*.ts',
					'../.config/*.js',
					'../prisma/**/*.ts',
					'../tests/**/*.js'
				);
				return config;
			}
		},
		version: { pollInterval: 0 }
	}
};
