import { damaged } from '../failure';

/** Reads the texts of a record that may go on in further records. */
export class TextReader {
	readonly #pieces: readonly DataView[];
	#piece = 0;
	#at: number;

	constructor(pieces: readonly DataView[], at: number) {
		this.#pieces = pieces;
		this.#at = at;
	}

	get isAtEnd(): boolean {
		const piece = this.#pieces[this.#piece];
		return (
			piece === undefined ||
			(this.#at >= piece.byteLength && this.#piece === this.#pieces.length - 1)
		);
	}

	/** Letters of one or two bytes, followed by what their looks and reading aids are, which is skipped. */
	unicode(lengthBytes: 1 | 2): string {
		const length = this.#number(lengthBytes);
		const flags = this.#number(1);
		const runs = (flags & 8) === 0 ? 0 : this.#number(2);
		const aids = (flags & 4) === 0 ? 0 : this.#number(4);
		const text = this.#letters(length, (flags & 1) === 1);
		this.#skip(runs * 4 + aids);
		return text;
	}

	/** Letters of a code page, as they were before Unicode. */
	bytes(lengthBytes: 1 | 2, label: string): string {
		const length = this.#number(lengthBytes);
		const letters = new Uint8Array(length);
		for (let index = 0; index < length; index += 1) letters[index] = this.#number(1);
		return new TextDecoder(label).decode(letters, { stream: true });
	}

	/** Where a record goes on in the next, the next says anew how wide its letters are. */
	#letters(length: number, isWide: boolean): string {
		let wide = isWide;
		let text = '';
		let left = length;
		while (left > 0) {
			if (this.#left === 0) {
				this.#goOn();
				wide = (this.#number(1) & 1) === 1;
			}
			const count = Math.min(left, Math.floor(this.#left / (wide ? 2 : 1)));
			if (count === 0) throw damaged();
			text += this.#run(count, wide);
			left -= count;
		}
		return text;
	}

	#run(count: number, wide: boolean): string {
		const piece = this.#current();
		const codes: number[] = [];
		for (let index = 0; index < count; index += 1) {
			codes.push(
				wide ? piece.getUint16(this.#at + index * 2, true) : piece.getUint8(this.#at + index)
			);
		}
		this.#at += wide ? count * 2 : count;
		return String.fromCharCode(...codes);
	}

	#number(bytes: 1 | 2 | 4): number {
		let number = 0;
		for (let index = 0; index < bytes; index += 1) {
			if (this.#left === 0) this.#goOn();
			number += this.#current().getUint8(this.#at) * 256 ** index;
			this.#at += 1;
		}
		return number;
	}

	#skip(bytes: number): void {
		let left = bytes;
		while (left > 0) {
			if (this.#left === 0) this.#goOn();
			const step = Math.min(left, this.#left);
			this.#at += step;
			left -= step;
		}
	}

	get #left(): number {
		return this.#current().byteLength - this.#at;
	}

	#current(): DataView {
		const piece = this.#pieces[this.#piece];
		if (piece === undefined) throw damaged();
		return piece;
	}

	#goOn(): void {
		do {
			this.#piece += 1;
			this.#at = 0;
		} while (this.#current().byteLength === 0);
	}
}

/** The label by which `TextDecoder` knows a code page of the old days. */
export function codePageLabel(codePage: number): string {
	const others: ReadonlyMap<number, string> = new Map([
		[874, 'windows-874'],
		[932, 'shift_jis'],
		[936, 'gbk'],
		[949, 'euc-kr'],
		[950, 'big5'],
		[866, 'ibm866'],
		[10_000, 'macintosh'],
		[0x8000, 'macintosh'],
		[10_007, 'x-mac-cyrillic']
	]);
	if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
	return others.get(codePage) ?? 'windows-1252';
}
