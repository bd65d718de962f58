/** What a member of an archive is, by its name: what it holds decides about tables only. */
export type MemberKind = 'file' | 'left by the system' | 'media' | 'outside';

const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
/** A name that leads out of the folder into which the archive is unpacked. */
const outside = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i;
const media =
	/\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|svg|mp3|mp4|m4a|3gpp?|wav|amr|ogg|oga|aac|mov|avi|webm|mkv|pdf)$/i;

export function memberKind(name: string): MemberKind {
	if (outside.test(name)) return 'outside';
	if (leftBehind.test(name)) return 'left by the system';
	return media.test(name) ? 'media' : 'file';
}
