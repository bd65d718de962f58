/** English: the reflection meeting. It is read out and looked at by people who may not read; no term of the trade. */
export const meeting = {
	'meeting.title': 'Meeting',
	'meeting.lead':
		'For people who sit together and look at what they did: one question, one picture, their own decisions.',
	'meeting.community': 'Which community meets',
	'meeting.day': 'When it meets',
	'meeting.questions': 'What it looks at',
	'meeting.questions.about':
		'One to four questions. One well talked about is better than four looked at.',
	'meeting.questions.most': 'Four are chosen. Take one away to choose another.',
	'meeting.questions.then': 'then and now',
	'meeting.questions.now': 'now only',
	'meeting.harm': 'About harm to children',
	'meeting.harm.about':
		'Shown only after you have said, in the meeting, that it is safe here. Nobody is asked to tell their own story.',
	'meeting.hidden':
		'{count, plural, one {One more question has an answer that is hidden here: it is of so few that a child could be known by it.} other {# more questions have answers that are hidden here: they are of so few that a child could be known by them.}}',
	'meeting.begin': 'Begin the meeting',
	'meeting.resume': 'Go on with the meeting of {day}',
	'meeting.resume.about': 'It was broken off. Everything that was said is still here.',
	'meeting.drop': 'Let it go',
	'meeting.drop.sure': 'What was written down in this meeting is gone for good then.',
	'meeting.making': 'Getting the pictures for {place} ready',
	'meeting.made on': 'Counted on {day}.',
	'meeting.count again': 'Count again',
	'meeting.failed':
		'The pictures for this community could not be made ready. Reload the page and try again.',
	'meeting.nothing.title': 'No meeting yet',
	'meeting.nothing':
		'Bring the files of your project first, or open the project that somebody saved for this community.',
	'meeting.no questions': 'There is no number yet that this community could look at.',
	'meeting.no questions.about':
		'You can still meet: look at what was promised, and write down what comes next.',
	'meeting.take along': 'To take along',
	'meeting.pack': 'Download meeting pack (HTML)',
	'meeting.pack.about':
		'The pictures of this one community in one small file. It opens on an old phone, from a chat or a memory card, without a network.',
	'meeting.save one': 'Save for one community',
	'meeting.save one.about':
		'A project for the facilitator’s phone: this community alone, only what a meeting may see.',
	'meeting.record file': 'Download meeting record',
	'meeting.record file.about':
		'A small file of the last meeting. On the other laptop, drop it on the screen with the data.',
	'meeting.record file.none': 'There is no meeting to save yet.',
	'meeting.pictures': 'Pictures of the questions',
	'meeting.pictures.about':
		'Choose by which picture each question is known here. It is shown at the meeting, on posters and in the pack, and never in a report for donors.',
	'meeting.pictures.drawings': 'Drawings to choose from',
	'meeting.pictures.usual': 'The usual picture',
	'meeting.pictures.own': 'a drawing or photo of their own',
	'meeting.pictures.rule': 'A drawing or photo of an object, never of a person or a child.',
	'meeting.pictures.small':
		'It is made small on this device. What a camera wrote into it (place, day, device) is left out.',
	'meeting.pictures.take': 'Take in a drawing or photo',
	'meeting.pictures.preview': 'The picture as it will be shown',
	'meeting.pictures.use': 'It shows an object: use it',
	'meeting.pictures.leave': 'Leave it',
	'meeting.pictures.unreadable':
		'This file cannot be read as a picture. Choose a photo or a drawing (JPEG or PNG). Nothing was changed.',
	'meeting.pictures.decision': 'At meetings “{name}” is known by this picture: {picture}',

	'meeting.papers': 'To print',
	'meeting.papers.harm.out':
		'{count, plural, one {One chosen question is about harm to children. It is in the project for the phone, which asks first whether it is safe here, but neither in the pack nor on the papers: anybody may see those.} other {# chosen questions are about harm to children. They are in the project for the phone, which asks first whether it is safe here, but neither in the pack nor on the papers: anybody may see those.}}',
	'meeting.papers.harm.in':
		'{count, plural, one {One question about harm to children is in the pack and on the papers. Keep them in your hands; it is not to be photographed.} other {# questions about harm to children are in the pack and on the papers. Keep them in your hands; they are not to be photographed.}}',
	'meeting.papers.harm.safe': 'It is safe where these papers go: take it along',
	'meeting.papers.stories':
		'{count, plural, one {With the story that was written of one question, in the pack and on the sheet for whoever leads: anybody may read it there} other {With the stories that were written of # questions, in the pack and on the sheet for whoever leads: anybody may read them there}}',
	'meeting.posters': 'Posters for the wall',
	'meeting.posters.promises': 'Poster of the promises',
	'meeting.posters.words': 'With the words of the promises, which may name people',
	'meeting.posters.size': 'Size of the sheet',
	'meeting.posters.ink': 'Colours',
	'meeting.posters.ink.colour': 'in colour',
	'meeting.posters.ink.black and white': 'black and white',
	'meeting.print.about': 'Each is a file of its own. Open it and print it, or save it as a PDF.',
	'meeting.print.sheets': 'Sheets and ballots to fill in',

	'meeting.step': 'Step {at, number} of {all, number}',
	'meeting.on': 'Go on',
	'meeting.back': 'Back',
	'meeting.leave': 'Leave the meeting',
	'meeting.leave.about': 'Everything is kept. You can go on later.',
	'meeting.read aloud': 'Read aloud',
	'meeting.read aloud.stop': 'Stop reading',

	'meeting.last': 'Last time',
	'meeting.last.ask': 'We said we would do this. Did we?',
	'meeting.last.board': 'Done: {done, number}. Partly: {part, number}. Not yet: {notYet, number}.',
	'meeting.last.none':
		'This is our first meeting with pictures. Next time we look here at what we promise today.',
	'meeting.last.count':
		'{agreed, plural, one {Last time we agreed on # change.} other {Last time we agreed on # changes.}} How many of them have we done?',
	'meeting.last.in file': 'Written down since: {said}',
	'meeting.last.held back':
		'The words of this promise may point at a person. They stay in the file that they came with.',
	'meeting.last.on': 'We met on {day}.',
	'meeting.last.unanswered': 'not said yet',

	'meeting.guess': 'Guess',
	'meeting.guess.ask': 'What do you think it is now?',
	'meeting.guess.how.beans': 'Lay beans: of ten, how many?',
	'meeting.guess.how.hand': 'Show fingers: one is little, five is much.',
	'meeting.guess.how.things': 'How many, do you think?',
	'meeting.guess.who': 'Who guesses',
	'meeting.guess.beans of': '{group}: beans of ten',
	'meeting.guess.said.beans': '{score, number} of 10',
	'meeting.guess.said.hand': '{score, number} of 5',
	'meeting.guess.said.things': '{score, number}',
	'meeting.guess.less': 'One less',
	'meeting.guess.more': 'One more',

	'meeting.see': 'See',
	'meeting.see.safe.title': 'This picture is about harm to children',
	'meeting.see.safe':
		'Is it safe to look at it here, with everybody who is in the room? Nobody has to tell what happened to them. If somebody does, listen, and go with them afterwards to a person who can help.',
	'meeting.see.safe.yes': 'It is safe here: show it',
	'meeting.see.safe.no': 'Not here: leave it out',
	'meeting.see.left out': 'Left out today.',
	'meeting.see.no photo': 'Please take no photo of this picture.',
	'meeting.see.guessed': 'You guessed',
	'meeting.see.one':
		'So far there is one number to look at. Next time there can be a then and a now.',
	'meeting.see.groups': 'Each group',

	'meeting.before.between.title': 'Between then and now:',
	'meeting.before.said': 'What we said on {day}',
	'meeting.before.missing': 'Who was not there?',
	'meeting.story': 'The story as it is written so far',
	'meeting.story.community': 'About our place',
	'meeting.story.area': 'About all places of {area} together',
	'meeting.story.all': 'About all places together',
	'meeting.story.expected': 'What was hoped for',
	'meeting.story.did': 'What was done',
	'meeting.story.changed': 'What is different now',
	'meeting.story.else': 'What else happened',
	'meeting.story.sure': 'How sure we are',
	'meeting.story.ask': 'Is it so? What is missing?',
	'meeting.why': 'Why',
	'meeting.why.helped': 'What helped?',
	'meeting.why.blocked': 'What stood in the way?',
	'meeting.why.missing': 'Who is not here, and what would they say?',
	'meeting.why.words': 'In our own words',
	'meeting.words.check':
		'Please look at these words once more: {found}. Meetings are written down without names.',
	'meeting.words.arrived':
		'Please look at the words of this meeting once more: {found}. They stay in this project. To change them, open the meeting of {place} on {day} again on the screen “Meeting”.',
	'meeting.why.words.hint': 'Short, and without names',

	'meeting.next': 'What next',
	'meeting.next.ask': 'What do we keep, change or stop?',
	'meeting.next.keep': 'Keep',
	'meeting.next.change': 'Change',
	'meeting.next.stop': 'Stop',
	'meeting.next.what': 'What we promise',
	'meeting.next.what.hint': 'In a few words, without names',
	'meeting.next.who': 'Who sees to it',
	'meeting.next.due': 'Until when',
	'meeting.next.add': 'Add this promise',
	'meeting.next.remove': 'Take it away',
	'meeting.next.ours': 'Our promises',
	'meeting.next.none': 'No promise yet. “We go on as we do” is one too.',
	'meeting.next.until': 'until {day}',

	'meeting.close': 'To close',
	'meeting.close.feels': 'Does this picture feel right to us?',
	'meeting.close.who': 'Who was here?',
	'meeting.close.who.girls': 'Girls',
	'meeting.close.who.boys': 'Boys',
	'meeting.close.who.women': 'Women',
	'meeting.close.who.men': 'Men',
	'meeting.close.who.withDisability': 'Of them with a disability',
	'meeting.close.who.check':
		'{some, plural, one {# person} other {# people}} with a disability {some, plural, one {is} other {are}} written down, and {all, plural, one {# person} other {# people}} counted in all. Please look at both numbers once more; perhaps a group is not counted yet. The meeting goes on; until then this number is not used.',
	'meeting.close.share': 'May others see our numbers?',
	'meeting.close.share.none': 'No, they stay here',
	'meeting.close.share.totals_only': 'Yes, added up with others',
	'meeting.close.share.named': 'Yes, with our name, but never about harm',
	'meeting.close.next': 'When do we meet again?',
	'meeting.close.keep': 'Keep this meeting',

	'meeting.end.title': 'Kept',
	'meeting.end':
		'{promises, plural, =0 {No promise was made today.} one {One promise: we look at it when we meet again.} other {# promises: we look at them when we meet again.}}',
	'meeting.end.next': 'We meet again on {day}.',
	'meeting.end.leave': 'To the start of the meetings',

	'meeting.typed.begin': 'Type in a meeting held on paper',
	'meeting.typed.title': 'A meeting held on paper',
	'meeting.typed.about':
		'Type it in from the sheets, in their order. Enter goes on, Shift and Enter goes back, the space bar makes a cross. What has no cross on the sheet has none here.',
	'meeting.typed.looked at': '{count, plural, =0 {none} one {# question} other {# questions}}',
	'meeting.typed.no cross': 'No cross',
	'meeting.typed.number': 'A whole number from {least, number} to {most, number}.',
	'meeting.typed.promise': 'Promise {at, number}',
	'meeting.typed.undo': 'Take the last answer back',
	'meeting.typed.leave': 'Go on later',
	'meeting.typed.doubt.day to come':
		'The day of the meeting is still to come. Look at the sheet again.',
	'meeting.typed.doubt.next not after':
		'The next meeting is not after this one. Look at the sheet again.',

	'meeting.same day.title': 'Two meetings on one day?',
	'meeting.same day.held':
		'{place} met on {day} already: {promises, plural, =0 {no promise is} one {# promise is} other {# promises are}} written down. Is this the same meeting, or another one?',
	'meeting.same day.file':
		'A file tells of a meeting of {place} on {day}. Is this the same meeting, or another one?',
	'meeting.same day.another': 'Another meeting',
	'meeting.same day.open': 'The same: open it again',
	'meeting.same day.over': 'The same: what is typed here takes its place',
	'meeting.same day.here': 'The same: the one that is here holds',
	'meeting.same day.from file': 'The same: the one in the file holds',
	'meeting.same day.leave': 'The same: leave it as it is',

	'meeting.merge.title': 'A meeting that was written down twice',
	'meeting.merge.about':
		'The meeting of {place} on {day} is here already, and the file says something else about: {parts}. Which one holds?',
	'meeting.merge.here': 'The one that is here',
	'meeting.merge.file': 'The one in the file',
	'meeting.merge.part.date': 'the day',
	'meeting.merge.part.checked': 'what became of the promises before',
	'meeting.merge.part.reflections': 'what was said of the pictures',
	'meeting.merge.part.promises': 'the promises',
	'meeting.merge.part.people': 'who was there',
	'meeting.merge.part.consent': 'what may be shared',
	'meeting.merge.part.nextDate': 'the next meeting',
	'meeting.merge.part.other': 'other things',
	'meeting.merge.taken': 'Taken in: the meeting of {place} on {day}.',
	'meeting.merge.same': 'Here already, word for word: the meeting of {place} on {day}.',
	'meeting.merge.left':
		'Nothing was changed: the meeting of {place} on {day} stands as it stood here.',
	'meeting.merge.stranger':
		'This record is of a community that is not in this project: {place}. Nothing was changed.',
	'meeting.merge.unreadable': 'This record cannot be read. Ask for it again. Nothing was changed.',

	'meeting.told.title': 'What was said at the meetings',
	'meeting.told.about':
		'For those who work with the data. What people said stays in this project; a report takes up a sentence only where you let it in, one by one.',
	'meeting.told.guess': '{group}: guess',
	'meeting.told.no picture':
		'There were guesses. They stand beside their picture once the meeting screen was opened for this community here.',
	'meeting.decision':
		'{place} met on {day} to look back, and made {promises, plural, =0 {no promise} one {# promise} other {# promises}}'
} as const;
