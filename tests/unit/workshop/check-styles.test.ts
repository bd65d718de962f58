import { describe, expect, it } from 'vitest';
import { physicalSides } from '../../../scripts/check-styles.mjs';

describe('physicalSides', () => {
	it.each([
		'margin-left: 1px;',
		'padding-right:1px;',
		'left: 0;',
		'a { right: 0 }',
		'border-left: 1px solid;',
		'border-right-color: red;',
		'border-top-left-radius: 2px;',
		'scroll-margin-left: 2px;',
		'text-align: left;',
		'float: right;'
	])('finds %s', (line) => {
		expect(physicalSides(line, 'css')).toHaveLength(1);
	});

	it.each([
		'margin-inline-start: 1px;',
		'inset-inline-end: 0;',
		'text-align: start;',
		'border-start-start-radius: 2px;',
		'grid-template-areas: "left right";',
		'/* left: 0 would be wrong in Arabic */',
		'transform-origin: left; /* physical: the axis is never mirrored */'
	])('is silent about %s', (line) => {
		expect(physicalSides(line, 'css')).toEqual([]);
	});

	it('reads only the styles of a component, and gives the line in the file', () => {
		const component = [
			'<script>',
			'	const box = { left: 1 };',
			'</script>',
			'<p class="left" style:margin-left="1px">{box.left}</p>',
			'<style>',
			'	p {',
			'		padding-left: 1px;',
			'	}',
			'</style>'
		].join('\n');
		expect(physicalSides(component, 'svelte')).toEqual([
			{ line: 4, found: 'margin-left' },
			{ line: 7, found: 'padding-left' }
		]);
	});
});
