// @ts-check
import { relative, resolve, sep, dirname } from 'node:path';

/**
 * @typedef {object} Layer
 * @property {string[]} from layers that may be imported
 * @property {string[]} [typesFrom] layers of which only types may be imported
 * @property {string[]} packages outside packages (a name allows its sub-paths too)
 * @property {string[]} [typesOf] outside packages of which only types may be imported
 *
 * @typedef {Record<string, Layer>} ImportTable
 */

/**
 * The layer a file belongs to: a folder of `src/lib`, or `routes`.
 * @param {string} file absolute path
 * @param {string} root absolute path of the repository
 * @returns {string | undefined}
 */
export function layerOf(file, root) {
	const parts = relative(root, file).split(sep);
	if (parts[0] !== 'src') return undefined;
	if (parts[1] === 'lib')
		return parts.length > 3 || !parts[2]?.includes('.') ? parts[2] : undefined;
	return parts[1] === 'routes' ? 'routes' : undefined;
}

/**
 * Where an import written in the project points to; `undefined` for an outside package.
 * @param {string} source text of the import
 * @param {string} file absolute path of the importing file
 * @param {string} root
 * @returns {string | undefined}
 */
export function targetOf(source, file, root) {
	const path = source.replace(/\?.*$/, '');
	if (path.startsWith('.')) return resolve(dirname(file), path);
	if (path === '$lib' || path.startsWith('$lib/')) return resolve(root, 'src/lib', path.slice(5));
	return undefined;
}

/** @param {string} source @param {string[]} names */
const isOneOf = (source, names) =>
	names.some(
		(name) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`)
	);

/**
 * Why an import is not allowed; `undefined` when it is.
 * @param {ImportTable} table
 * @param {{ file: string, root: string, source: string, typeOnly: boolean }} found
 * @returns {string | undefined}
 */
export function refusal(table, { file, root, source, typeOnly }) {
	const layer = layerOf(file, root);
	const allowed = layer === undefined ? undefined : table[layer];
	if (layer === undefined || allowed === undefined) return undefined;

	const target = targetOf(source, file, root);
	if (target === undefined) {
		if (isOneOf(source, allowed.packages)) return undefined;
		if (typeOnly && isOneOf(source, allowed.typesOf ?? [])) return undefined;
		return `${layer} may not import the package ${source}`;
	}

	const targetLayer = layerOf(target, root);
	if (targetLayer === undefined || targetLayer === layer) return undefined;
	if (allowed.from.includes(targetLayer)) return undefined;
	if (allowed.typesFrom?.includes(targetLayer)) {
		return typeOnly ? undefined : `${layer} may import only types from ${targetLayer}`;
	}
	return `${layer} may not import from ${targetLayer}`;
}

/**
 * ESLint rule: keeps every import inside the table of layers, `import()` and `export from` included.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importTableRule = {
	meta: {
		type: 'problem',
		docs: { description: 'keeps imports inside the table of layers' },
		schema: [
			{
				type: 'object',
				properties: { root: { type: 'string' }, table: { type: 'object' } },
				required: ['root', 'table'],
				additionalProperties: false
			}
		]
	},
	create(context) {
		const { root, table } = context.options[0];

		/** @param {any} node */
		function check(node) {
			const source = node.source?.value;
			if (typeof source !== 'string') return;
			const message = refusal(table, {
				file: context.filename,
				root,
				source,
				typeOnly: isTypeOnly(node)
			});
			if (message !== undefined) context.report({ node: node.source, message });
		}

		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check
		};
	}
};

/** `import type …`, or braces in which every name is a type. @param {any} node */
function isTypeOnly(node) {
	if (node.importKind === 'type' || node.exportKind === 'type') return true;
	const names = node.specifiers ?? [];
	return (
		names.length > 0 &&
		names.every(
			(/** @type {any} */ name) => name.importKind === 'type' || name.exportKind === 'type'
		)
	);
}
