import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toastDuration, ToastQueue } from './toasts.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('ToastQueue', () => {
	it('takes a done message away after its time', () => {
		const queue = new ToastQueue();
		queue.show({ message: 'Rating submitted.' });
		vi.advanceTimersByTime(toastDuration - 1);
		expect(queue.toasts).toHaveLength(1);
		vi.advanceTimersByTime(1);
		expect(queue.toasts).toHaveLength(0);
	});

	it('keeps a problem until it is dismissed', () => {
		const queue = new ToastQueue();
		const id = queue.show({ message: 'Not saved.', tone: 'problem' });
		vi.advanceTimersByTime(toastDuration * 10);
		expect(queue.toasts).toHaveLength(1);
		queue.dismiss(id);
		expect(queue.toasts).toHaveLength(0);
	});

	it('waits while somebody reads, then gives the full time again', () => {
		const queue = new ToastQueue();
		queue.show({ message: 'Rating submitted.' });
		vi.advanceTimersByTime(toastDuration - 1);
		queue.pause();
		queue.show({ message: 'Claim handed over.' });
		vi.advanceTimersByTime(toastDuration * 10);
		expect(queue.toasts).toHaveLength(2);
		queue.resume();
		vi.advanceTimersByTime(toastDuration - 1);
		expect(queue.toasts).toHaveLength(2);
		vi.advanceTimersByTime(1);
		expect(queue.toasts).toHaveLength(0);
	});

	it('runs its clocks again after the message under the pointer was dismissed', () => {
		const queue = new ToastQueue();
		const id = queue.show({ message: 'Rating submitted.' });
		queue.pause();
		queue.dismiss(id);
		queue.show({ message: 'Claim handed over.' });
		vi.advanceTimersByTime(toastDuration);
		expect(queue.toasts).toHaveLength(0);
	});

	it('shows three done messages at most, and drops the oldest', () => {
		const queue = new ToastQueue();
		for (const message of ['One.', 'Two.', 'Three.', 'Four.']) queue.show({ message });
		expect(queue.toasts.map((toast) => toast.message)).toEqual(['Two.', 'Three.', 'Four.']);
	});
});
