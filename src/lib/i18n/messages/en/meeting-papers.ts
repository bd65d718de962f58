/**
 * Meetings, as they are said, shown and written down: what is read aloud, the answers to choose from, and the papers. Plain
 * words that can be read out; nothing of a hundred, no term of the trade, no words of cause.
 */
export const meetingPapers = {
	'meeting.said.bags':
		'{score, number}: {bags, plural, one {# bag of ten} other {# bags of ten}} and {single, number} more',
	'meeting.said.full bags':
		'{score, number}: {bags, plural, one {# bag of ten} other {# bags of ten}}',
	'meeting.aloud.then': 'Then, {time}: {number}.',
	'meeting.aloud.now': 'Now, {time}: {number}.',
	'meeting.near.before': 'before {event}',
	'meeting.near.during': 'in the time of {event}',
	'meeting.near.after': 'after {event}',
	'meeting.happening.epidemic': 'the sickness',
	'meeting.happening.flood_drought': 'the flood or drought',
	'meeting.happening.hunger_season': 'the hungry months',
	'meeting.happening.harvest': 'the harvest',
	'meeting.happening.school_holiday': 'the school holiday',
	'meeting.happening.exam': 'the exams',
	'meeting.happening.conflict': 'the fighting',
	'meeting.happening.election': 'the election',
	'meeting.happening.law_change': 'the new law',
	'meeting.happening.other_project': 'the other project',
	'meeting.happening.campaign': 'the campaign',
	'meeting.kind.keep': 'Keep',
	'meeting.kind.change': 'Change',
	'meeting.kind.stop': 'Stop',

	'meeting.paper.title': '{place}: our pictures',
	'meeting.paper.about': 'One picture after the other. First guess, then look, then talk.',
	'meeting.paper.counted on': 'Counted on {day}',
	'meeting.paper.counted': 'Counted: {count, number} of {of, number}',
	'meeting.paper.page': '{at, number} of {all, number}',
	'meeting.paper.year': 'What happened here in these twelve months',
	'meeting.paper.no photo': 'Do not photograph. {day}',
	'meeting.paper.lay beans': 'Lay beans on these ten: how many, do you think?',
	'meeting.paper.show fingers': 'Show fingers: how many, do you think?',
	'meeting.paper.lay things': 'Lay stones: how many, do you think?',
	'meeting.paper.look': 'Now look',
	'meeting.paper.left off':
		'{count, plural, one {One question is not on this paper: it is about harm to children, and anybody may see a paper.} other {# questions are not on this paper: they are about harm to children, and anybody may see a paper.}}',
	'meeting.paper.promised on': 'What we promised on {day}',
	'meeting.paper.found': 'What we found then of the promises before',
	'meeting.paper.until': 'until {day}',
	'meeting.paper.talk': 'Now we talk',
	'meeting.paper.first': 'This is our first meeting with pictures.',

	'meeting.paper.sheet.title': 'For whoever leads the meeting',
	'meeting.paper.sheet.prepare': 'Before',
	'meeting.paper.sheet.beans': 'Ten beans for each group, and ten more to show',
	'meeting.paper.sheet.stones': 'Stones or bottle tops for what is counted one by one',
	'meeting.paper.sheet.phone': 'The phone charged, the pictures opened once before',
	'meeting.paper.sheet.paper': 'Posters, sheets, ballots and pencils, should the phone fail',
	'meeting.paper.sheet.place':
		'A place and an hour that suit girls, women and people with disabilities',
	'meeting.paper.sheet.help': 'Who helps if a child tells of harm, and how to reach them today:',
	'meeting.paper.sheet.questions': 'What we look at',
	'meeting.paper.sheet.last':
		'Read out each promise. Ask: done, in part, not yet? The people decide; a show of hands or stones is enough. Nobody is blamed.',
	'meeting.paper.sheet.guess':
		'Read the question twice. Each group lays its beans by itself, before anything is shown: girls, boys, women, men. Write down every guess.',
	'meeting.paper.sheet.see':
		'Show then and now. Wait. Ask: what do you see? Where do the guesses and the picture differ? Does it feel right?',
	'meeting.paper.sheet.why':
		'Ask: what helped? What stood in the way? What else happened here? Who is not here, and what would they say?',
	'meeting.paper.sheet.next':
		'Ask: what do we keep, change, stop? Who sees to it: a role, not a name. Until when? Three promises are plenty.',
	'meeting.paper.sheet.close':
		'Count who was here. Ask: does the picture feel right? May others see it? When do we meet again? Read the promises out once more, and give thanks.',
	'meeting.paper.sheet.power': 'Who speaks',
	'meeting.paper.sheet.power.groups':
		'Let girls, boys, women and men talk in groups of their own first; one of each group tells the others, by their own choice.',
	'meeting.paper.sheet.power.first':
		'Ask the youngest and the quietest first, leaders last. If one person speaks for all: “Thank you. Who sees it in another way?”',
	'meeting.paper.sheet.power.quarrel':
		'If people quarrel: stop, let each side say what it saw, and write down both. No vote about a person.',
	'meeting.paper.sheet.power.own':
		'Use their words, not yours. A number that they find wrong is worth writing down; do not defend it.',
	'meeting.paper.sheet.care': 'Take care',
	'meeting.paper.sheet.care.story':
		'Nobody is asked for their own story, and no child or family is named. We talk of “children here”.',
	'meeting.paper.sheet.care.told':
		'If somebody tells of harm: listen, believe, ask no more. Promise no secrecy. Afterwards go with them to the person named above, and write nothing down here.',
	'meeting.paper.sheet.care.stop':
		'If it is not safe (threats, strangers, a child in tears): stop, and look at something else. You need not explain.',
	'meeting.paper.sheet.care.photo':
		'No photos of people, and none of pictures about harm. Places are never compared with each other.',

	'meeting.paper.tally.title': 'Sheet of the meeting',
	'meeting.paper.tally.day': 'Day',
	'meeting.paper.tally.tick': 'Make a cross in the box.',
	'meeting.paper.tally.guess': 'Fill one bean for each that was laid.',
	'meeting.paper.tally.guess hand': 'Make a cross on the number of fingers.',
	'meeting.paper.tally.guess things': 'Write the number.',
	'meeting.paper.tally.promises title': 'Our promises',
	'meeting.paper.tally.promises about': 'A few words, no names. One cross for who sees to it.',
	'meeting.paper.tally.agreed': 'Of {agreed, number} changes, how many are done?',
	'meeting.paper.tally.marks': 'One stroke for each person; then the number.',
	'meeting.paper.ballot.title': 'Ballots to cut out',
	'meeting.paper.ballot.state': 'One for each person and promise. Mark one picture. No name.',
	'meeting.paper.ballot.beans':
		'One for each person and question. Fill as many as you think. No name.',
	'meeting.paper.ballot.hand': 'One for each person and question. Mark one number. No name.'
} as const;
