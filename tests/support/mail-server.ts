import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** An e-mail as a mail server took it in. */
export interface ReceivedMail {
	to: string[];
	/** Everything between DATA and the dot, its soft line breaks joined. */
	raw: string;
}

/** A mail server of this process, which keeps what it is sent. */
export interface MailServer {
	url: string;
	mails: ReceivedMail[];
	stop(): Promise<void>;
}

/** Starts a mail server on a free port; `options` can make it refuse. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
	const mails: ReceivedMail[] = [];
	const server = new SMTPServer({
		...{ authOptional: true, allowInsecureAuth: true, disabledCommands: ['STARTTLS'] },
		onData(stream, session, callback) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const raw = Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '=');
				mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
				callback();
			});
		},
		...options
	});
	server.on('error', () => undefined);
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://desk:hush-hush@127.0.0.1:${port}`,
		mails,
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
