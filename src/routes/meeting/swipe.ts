import type { Attachment } from 'svelte/attachments';

/** Pixels that a finger must go sideways, and twice as far as up or down. */
const farEnough = 80;

/** Where something in the hand is dragged or written, a swipe is no page to turn. */
const ownHands = 'input, button, select, [role="textbox"], [role="slider"]';

/** Tells of swipes over an element: forwards is against the direction of reading, as a page is turned. */
export function swipe(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
	return (element) => {
		let start: { readonly x: number; readonly y: number } | null = null;

		function begin({ target, touches }: TouchEvent): void {
			const [touch] = touches;
			const isHeld = target instanceof Element && target.closest(ownHands) !== null;
			start =
				touch === undefined || touches.length > 1 || isHeld
					? null
					: { x: touch.clientX, y: touch.clientY };
		}

		function end({ changedTouches }: TouchEvent): void {
			const [touch] = changedTouches;
			if (start === null || touch === undefined) return;
			const across = touch.clientX - start.x;
			const down = Math.abs(touch.clientY - start.y);
			start = null;
			if (Math.abs(across) < farEnough || Math.abs(across) < 2 * down) return;
			const isBackwards = document.documentElement.dir === 'rtl';
			turn(across < 0 !== isBackwards ? 1 : -1);
		}

		element.addEventListener('touchstart', begin, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', begin);
			element.removeEventListener('touchend', end);
		};
	};
}
