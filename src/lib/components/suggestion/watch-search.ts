const everyMs = 400;

/**
 * Asks how far the search for claims in an article has come since `at`, until it has come further, and
 * calls `onprogress` then. Gives what ends the asking.
 */
export function watchSearch(articleId: string, at: number, onprogress: () => void): () => void {
	const timer = setInterval(() => void ask(), everyMs);

	async function ask(): Promise<void> {
		try {
			const response = await fetch(`/articles/${articleId}/search`);
			if (!response.ok) return;
			const now = (await response.json()) as { at: number | null };
			if (now.at !== at) onprogress();
		} catch {
			// The desk cannot be reached; the next asking may find it.
		}
	}

	return () => clearInterval(timer);
}
