// npm run build: builds also when nothing changed; npm start builds only when something did.
import { rmSync } from 'node:fs';
import { enterProject } from './start/environment.js';
import { endWithSentence } from './start/sentence.js';

try {
	enterProject();
	const { prepare } = await import('./start/prepare.js');
	rmSync('build/.stamp', { force: true });
	await prepare({ build: true });
} catch (error) {
	endWithSentence(error);
}
