/** Hands bytes to the person as a file; nothing leaves the device. */
export function download(bytes: Uint8Array, fileName: string, type: string): void {
	const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	// The browser has taken the address by the next turn of its loop.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
