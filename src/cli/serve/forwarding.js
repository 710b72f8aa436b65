// Who asked, and over which protocol. The handler believes two headers of ours, written anew on
// every request, so that no client can say either for itself.

const protocolHeader = 'x-claimdesk-protocol';
const addressHeader = 'x-claimdesk-address';

/** The prefix of the handler's own settings; svelte.config.js gives it to the adapter. */
export const handlerPrefix = 'CLAIMDESK_HTTP_';

/**
 * Sets what the handler reads from the environment as it is imported, and gives whether the headers
 * of a proxy are believed. An ORIGIN that is no address is left to the check of the settings.
 * @param {Record<string, string | undefined>} environment is changed
 */
export function configureHandler(environment) {
	for (const name of Object.keys(environment)) {
		if (name.startsWith(handlerPrefix)) Reflect.deleteProperty(environment, name);
	}
	const origin = environment['ORIGIN'];
	if (origin && URL.canParse(origin)) environment[`${handlerPrefix}ORIGIN`] = origin;
	environment[`${handlerPrefix}PROTOCOL_HEADER`] = protocolHeader;
	environment[`${handlerPrefix}ADDRESS_HEADER`] = addressHeader;
	// An article of 1 MB whose letters each become %XX%XX%XX in a form, and the fields beside it.
	environment[`${handlerPrefix}BODY_SIZE_LIMIT`] = '4M';
	return environment['TRUST_PROXY'] === 'true' || environment['TRUST_PROXY'] === '1';
}

/** The value that the nearest proxy added to a header. @param {string | string[] | undefined} value */
function nearest(value) {
	return value?.toString().split(',').at(-1)?.trim();
}

/**
 * Writes the real protocol and address of a request into its headers.
 * @param {Pick<import('node:http').IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }} request
 * @param {boolean} trustsProxy
 */
export function markRequest({ headers, socket }, trustsProxy) {
	const protocol = trustsProxy && nearest(headers['x-forwarded-proto']);
	const address = trustsProxy && nearest(headers['x-forwarded-for']);
	headers[protocolHeader] = protocol === 'https' ? 'https' : 'http';
	headers[addressHeader] = address || socket.remoteAddress || 'unknown';
}
