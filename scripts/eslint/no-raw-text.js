// @ts-check
/** Attributes and properties whose value a person reads or hears. */
const readAttributes = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'label',
	'placeholder',
	'title'
]);

const letters = /\p{L}/u;

/**
 * ESLint rule: text that a person reads comes from the message catalogue, never from the markup.
 * Raw text nodes, text in braces, and attributes such as `aria-label` and `title` are refused when
 * they hold letters. Option `allowed`: words that are the same in every language (the product's name).
 * @type {import('eslint').Rule.RuleModule}
 */
export const noRawTextRule = {
	meta: {
		type: 'problem',
		docs: { description: 'text that a person reads comes from the message catalogue' },
		messages: { raw: 'raw text "{{text}}": take it from the message catalogue' },
		schema: [
			{
				type: 'object',
				properties: { allowed: { type: 'array', items: { type: 'string' } } },
				additionalProperties: false
			}
		]
	},
	create(context) {
		/** @type {string[]} */
		const allowed = context.options[0]?.allowed ?? [];

		/** @param {any} node @param {string} text */
		function check(node, text) {
			const trimmed = text.trim();
			if (!letters.test(trimmed) || allowed.includes(trimmed)) return;
			context.report({ node, messageId: 'raw', data: { text: trimmed.slice(0, 40) } });
		}

		/** @param {any} node an expression between braces */
		function checkExpression(node) {
			for (const text of literalTexts(node)) check(node, text);
		}

		return {
			/** @param {any} node */
			SvelteText(node) {
				if (node.parent?.type !== 'SvelteStyleElement') check(node, node.value);
			},
			/** @param {any} node */
			SvelteMustacheTag(node) {
				if (isContent(node)) checkExpression(node.expression);
			},
			/** @param {any} node */
			SvelteAttribute(node) {
				if (!readAttributes.has(node.key.name)) return;
				for (const part of node.value) {
					if (part.type === 'SvelteLiteral') check(part, part.value);
					else if (part.type === 'SvelteMustacheTag') checkExpression(part.expression);
				}
			}
		};
	}
};

/** Braces between elements, not in an attribute. @param {any} node */
const isContent = (node) =>
	!/^Svelte(Attribute|Directive|StyleDirective|SpreadAttribute)$/.test(node.parent?.type);

/**
 * The pieces of text that an expression can show as they stand.
 * @param {any} node
 * @returns {string[]}
 */
function literalTexts(node) {
	switch (node?.type) {
		case 'Literal':
			return typeof node.value === 'string' ? [node.value] : [];
		case 'TemplateLiteral':
			return node.quasis.map((/** @type {any} */ part) => part.value.cooked ?? '');
		case 'ConditionalExpression':
			return [...literalTexts(node.consequent), ...literalTexts(node.alternate)];
		case 'LogicalExpression':
			return literalTexts(node.right);
		case 'BinaryExpression':
			return node.operator === '+' ? [...literalTexts(node.left), ...literalTexts(node.right)] : [];
		default:
			return [];
	}
}
