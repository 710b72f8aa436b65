/** The oldest Node.js that runs the desk; package.json says the same under `engines`. */
export const oldestNode = [20, 19];

/**
 * Gives the sentence that refuses a Node.js older than `oldestNode`, or null.
 * @param {string} version as in `process.version`
 */
export function nodeProblem(version) {
	const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = oldestNode;
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
	return `Claimdesk needs Node.js ${oldestNode.join('.')} or newer, and this is ${version}. Install the current LTS release and try again.`;
}
