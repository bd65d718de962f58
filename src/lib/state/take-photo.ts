import { firstSmall, photoAddress, placeInSquare } from '../files/small-photo.ts';

/**
 * A file of a drawing or photo as a small picture, painted anew on this device: nothing of the file but what is seen goes on.
 *
 * @returns a `data:` address; `null` where the file is no picture that this browser can read
 */
export async function takePhoto(file: Blob): Promise<string | null> {
	const image = await createImageBitmap(file).catch(() => null);
	if (image === null) return null;
	const small = await firstSmall((side, quality) => painted(image, side, quality));
	image.close();
	return small === null ? null : photoAddress(small);
}

async function painted(image: ImageBitmap, side: number, quality: number): Promise<Uint8Array> {
	const canvas = document.createElement('canvas');
	canvas.width = side;
	canvas.height = side;
	const brush = canvas.getContext('2d');
	if (brush === null) return new Uint8Array();
	brush.fillStyle = '#ffffff';
	brush.fillRect(0, 0, side, side);
	const { x, y, width, height } = placeInSquare(image.width, image.height, side);
	brush.drawImage(image, x, y, width, height);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/jpeg', quality);
	});
	return blob === null ? new Uint8Array() : new Uint8Array(await blob.arrayBuffer());
}
