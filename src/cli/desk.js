// npm run desk -- <command>: the command line of the desk. It needs no build.
import { enterProject } from './start/environment.js';
import { endWithSentence } from './start/sentence.js';

try {
	enterProject();
	const { prepare } = await import('./start/prepare.js');
	await prepare({});
	const { register } = await import('tsx/esm/api');
	register({ tsconfig: false });
	const { desk } = await import('./desk.ts');
	await desk(process.argv.slice(2));
} catch (error) {
	endWithSentence(error);
}
