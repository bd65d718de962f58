import { ZipArchive } from '../zip-archive';
import { damaged } from './failure';
import type { ReadingGuard } from './guard';
import { readXmlMember } from './read-xml';
import { workbookZipLimits } from './zip-limits';
import { attributesOf, localName, type XmlHandler } from './xml';

export interface Relation {
	readonly id: string;
	/** The last word of its type, which is the same in the strict and in the common dialect. */
	readonly type: string;
	/** Name of the member that it leads to; as it stands where it leads outside. */
	readonly target: string;
}

/** The parts of an Office file: members of a zip that refer to each other. */
export class Parts {
	readonly #archive: ZipArchive;
	readonly #guard: ReadingGuard;
	/** Some programs write a part's name in other letters than where they refer to it. */
	readonly #names: ReadonlyMap<string, string>;

	constructor(bytes: Uint8Array, guard: ReadingGuard) {
		this.#archive = new ZipArchive(bytes, workbookZipLimits);
		this.#guard = guard;
		this.#names = new Map(this.#archive.names.map((name) => [plain(name), name]));
	}

	has(path: string): boolean {
		return this.#names.has(plain(path));
	}

	some(test: (path: string) => boolean): boolean {
		return [...this.#names.keys()].some(test);
	}

	readXml(path: string, handler: XmlHandler): void {
		readXmlMember(this.#archive, this.#name(path), handler, this.#guard);
	}

	readBytes(path: string): Uint8Array {
		return this.#archive.read(this.#name(path));
	}

	/** What a part refers to; `''` is the file itself. */
	relations(path: string): readonly Relation[] {
		const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
		const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
		const relations: Relation[] = [];
		if (!this.has(list)) return relations;
		this.readXml(list, {
			open(name, raw) {
				if (localName(name) !== 'Relationship') return;
				const attributes = attributesOf(raw);
				relations.push({
					id: attributes.get('Id') ?? '',
					type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
					target: resolve(folder, attributes.get('Target') ?? '')
				});
			},
			close: ignore,
			text: ignore
		});
		return relations;
	}

	#name(path: string): string {
		const name = this.#names.get(plain(path));
		if (name === undefined) throw damaged();
		return name;
	}
}

export function ignore(): void {
	// Nothing to do.
}

const plain = (path: string): string => path.replaceAll('\\', '/').toLowerCase();

function resolve(folder: string, target: string): string {
	const steps = (target.startsWith('/') ? target : folder + target).split('/');
	const path: string[] = [];
	for (const step of steps) {
		if (step === '..') path.pop();
		else if (step !== '' && step !== '.') path.push(step);
	}
	return path.join('/');
}
