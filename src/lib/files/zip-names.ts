/** The letters from 128 on that Windows and DOS gave to names in zips in Western Europe. */
const westernLetters =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Names are UTF-8 where the zip says so, and mostly where it does not. */
export function memberName(bytes: Uint8Array, isUtf8: boolean): string {
	try {
		return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
	} catch {
		return Array.from(bytes, letterOf).join('');
	}
}

const letterOf = (byte: number): string =>
	byte < 128 ? String.fromCharCode(byte) : westernLetters.charAt(byte - 128);
