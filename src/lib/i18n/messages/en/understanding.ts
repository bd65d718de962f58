/** English: why a column, a day, a number or a word was understood as it was. */
export const understanding = {
	// — what a word means —
	'reason.word is the code': 'It is the code itself.',
	'reason.word is known': '“{known}” means this and nothing else here.',
	'reason.word is almost': 'It is close to “{known}”.',
	'reason.word beside others': 'Beside “{other}” in the same column, “{word}” means this.',
	'reason.word in look-alike letters':
		'It looks like “{known}”, but some of its letters are of another alphabet.',
	'reason.word means no answer': 'It says that nothing was recorded.',
	'reason.word unknown': 'No code is called anything like it.',
	// — what points at a person or a place; `.why` says why it matters —
	'sensitive.name': 'names of people',
	'sensitive.name.why': 'A name points straight at a person.',
	'sensitive.phone': 'phone numbers',
	'sensitive.phone.why': 'A phone number reaches one person, and often says where they are.',
	'sensitive.email': 'e-mail addresses',
	'sensitive.email.why': 'An e-mail address belongs to one person.',
	'sensitive.address': 'addresses',
	'sensitive.address.why': 'An address leads to somebody’s door.',
	'sensitive.identity number': 'numbers that stand for one person or one case',
	'sensitive.identity number.why':
		'Whoever has the register behind such a number can find the person.',
	'sensitive.position': 'points on the map',
	'sensitive.position.why': 'A point on the map leads to one house or one small place.',
	'sensitive.device': 'who filled the form, or on which device',
	'sensitive.device.why': 'It points at the person who was there and wrote it down.',
	'sensitive.birth date': 'dates of birth',
	'sensitive.birth date.why': 'A day of birth and a place are often enough to find one child.',
	'sensitive.picture': 'pictures, sound or film',
	'sensitive.picture.why': 'A face or a voice can be recognised.',
	'sensitive.signature': 'signatures or fingerprints',
	'sensitive.signature.why': 'A signature or a fingerprint belongs to one person.',
	'sensitive.free text': 'free text',
	'sensitive.free text.why': 'People write names and stories where they have room.'
} as const;
