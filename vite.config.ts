import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// WebAssembly and native packages load their own files by path, so they stay outside the bundle.
	ssr: { external: ['@electric-sql/pglite', '@node-rs/argon2', 'pg'] },
	build: { target: 'es2022', chunkSizeWarningLimit: 700 }
});
