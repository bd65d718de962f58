/**
 * A form that opens has the focus, at the first field in which nothing stands yet; Escape leaves it.
 *
 * @returns an attachment
 */
export function formKeys(leave: () => void): (form: HTMLElement) => () => void {
	return (form) => {
		const fields = form.querySelectorAll<HTMLElement>('select, [role="textbox"]');
		const blank = [...fields].find((field) => field.matches('select, :empty'));
		(blank ?? fields[0])?.focus();

		function press(event: KeyboardEvent) {
			// What is being composed of several keys is given up first.
			if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
			event.preventDefault();
			leave();
		}
		form.addEventListener('keydown', press);
		return () => {
			form.removeEventListener('keydown', press);
		};
	};
}
