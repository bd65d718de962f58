/** English: the views of what actions have to do with change. No sentence says why a number moved. */
export const changeViews = {
	'change.ask.did': 'and what did',
	'change.ask.to do': 'have to do with it?',
	'change.ask.actions': 'Which actions',
	'change.choice.all': '{count, plural, one {the one action} other {all # actions}}',
	'change.choice.harm': '{count, plural, one {# action} other {# actions}} on {harm}',
	'change.choice.type': '{count, plural, one {# action} other {# actions}}: {type}',
	'change.views': 'Ways to look at it',
	'change.view.timeline': 'On one line of time',
	'change.view.before-after': 'Before and after',
	'change.view.comparison': 'Beside other places',
	'change.view.dose': 'Doing more',
	'change.view.ownership-groups': 'Who feels it is theirs',
	'change.view.ownership-later': 'Ownership and later',
	'change.not allowed.title': 'What these numbers do not allow',
	'change.not allowed.lead':
		'{count, plural, one {One more way to look needs} other {# more ways to look need}} what is not here yet.',
	'change.missing.measure': 'No number about children is here yet.',
	'change.missing.actions':
		'Neither an action nor anything from outside is written down here in this time. It needs a file of actions or of events.',
	'change.missing.no comparison places':
		'No place here is only compared with. It needs places that the file of communities calls “comparison”, asked at the same times.',
	'change.missing.no change here':
		'No place here was asked before its first action and again later, in the same way. It needs two rounds with one method and one form, the first of them before anybody acted.',
	'change.missing.no change beside':
		'No place that is compared with was asked at the same two times, in the same way, as a place that acted. It needs both sides in the same two rounds, with one method and one form.',
	'change.left out': 'Not in this picture',
	'change.left out.no action': 'No such action there: {places}.',
	'change.left out.no number': 'Never asked: {places}.',
	'change.left out.not before': 'Nobody was asked before the first action: {places}.',
	'change.left out.not after': 'Not asked again since: {places}.',
	'change.left out.asked differently': 'Asked in another way since: {places}.',
	'change.left out.hidden': 'A number is hidden in the file (“fewer than five”): {places}.',
	'change.left out.too few': 'Fewer than ten were asked at one of the times: {places}.',
	'change.left out.other times': 'Asked at other times than the others: {places}.',
	'change.before': 'Before the first action',
	'change.now': 'Now',
	'change.time.at': '{time}: {at}',
	'change.before after.title': '{name}: {first} before the first action and {last} now {where}',
	'change.before after.title.unclear':
		'{name}: {first} before the first action and {last} now {where}. These numbers cannot show a change',
	'change.before after.places':
		'{count, plural, one {One place was} other {# places were}} asked at both times in the same way{all, select, yes {} other {, of {of} that acted}}.',
	'change.before after.ways':
		'The number fell in {down, plural, =0 {no place} one {# place} other {# places}} and rose in {up, plural, =0 {none} one {# place} other {# places}}{same, plural, =0 {} one {; in # place it stayed the same} other {; in # places it stayed the same}}.',
	'change.before after.caution':
		'The same places before their first action and now. Whatever else happened in between is in these numbers too.',
	'change.before after.mixed':
		'All places together went one way, and most of them, one by one, the other: in the number for all, large places weigh most. Look at each place.',
	'change.comparison.title': '{name}: {here} {where}, {beside} {whereBeside}',
	'change.comparison.unclear': '{said}. These numbers cannot tell the two apart',
	'change.comparison.few': '{said}. Too few places to tell more',
	'change.comparison.stayed': 'no change',
	'change.comparison.difference':
		'Place by place on average, {way, select, same {the change {where} was the same as in the others} other {the change {where}, compared with the others, was {amount}}}; the true difference could be anything from {lower} to {upper}.',
	'change.comparison.difference.plain':
		'Place by place on average, {way, select, same {the change {where} was the same as in the others} other {the change {where}, compared with the others, was {amount}}}. With {here, plural, one {one place} other {# places}} on one side and {beside, plural, one {one} other {#}} on the other, how far chance alone moves this cannot be told.',
	'change.comparison.chance':
		'If both had moved alike, chance would show a difference at least this large {times} ({p}).',
	'change.comparison.times': 'about 1 time in {number}',
	'change.comparison.times.rare': 'fewer than 1 time in 1,000',
	'change.comparison.times.often': 'more often than every second time',
	'change.comparison.too few to tell':
		'With {here} and {beside} places chance alone shows the largest possible difference at least 1 time in {number}: too few places to tell how much is chance.',
	'change.comparison.caution':
		'Change here beside change in similar places. It takes for granted that both would have moved alike; what happened on one side alone is in the difference too.',
	'change.comparison.before': 'Before anybody acted',
	'change.comparison.trend.not known':
		'Nobody was asked twice before the first action on both sides, so nobody knows whether both moved alike before.',
	'change.comparison.trend.two numbers':
		'Before the first action: {here} here, {beside} in the places beside it. Too few places to tell whether they moved alike.',
	'change.comparison.trend.no difference seen':
		'Before the first action: {here} here, {beside} in the places beside it. No difference was seen between them, which is no proof that there was none.',
	'change.comparison.trend.moved apart':
		'Before anybody acted the two sides already moved apart: {here} here, {beside} in the places beside it. The difference since then may be the same movement going on.',
	'change.comparison.acted too':
		'{count, plural, one {A place} other {# places}} that should only be compared with acted on this too: {places}. The two sides then differ less than a comparison needs.',
	'change.ladder': 'How much can this say?',
	'change.rung.seen together': 'seen together',
	'change.rung.before and after': 'before and after',
	'change.rung.compared with others': 'compared with others',
	'change.rung.compared and checked': 'compared and checked',
	'change.rung.about.seen together':
		'Actions and numbers are seen side by side. That says nothing about why.',
	'change.rung.about.before and after':
		'The same places at two times. Everything else that happened in between is in these numbers too.',
	'change.rung.about.compared with others':
		'The same two times in places that did not act. What moved both sides alike is taken out; what happened to one side alone is not.',
	'change.rung.about.compared and checked':
		'Compared with enough places, which were not seen to move apart before, were asked in the same way and did not act. It is the furthest that numbers go here; people who were there know more.',
	'change.rung.current': 'This picture stands here',
	'change.unchecked': 'Not one rung higher, because',
	'change.unchecked.more': '{said}; {next}',
	'change.unchecked.too few places': 'there are too few places for chance to be judged',
	'change.unchecked.trend not known':
		'it is not known whether both sides moved alike before anybody acted',
	'change.unchecked.moved apart before': 'both sides already moved apart before anybody acted',
	'change.unchecked.asked differently': 'the two sides were asked in different ways',
	'change.unchecked.comparison acted': 'a place that is compared with acted too',
	'change.unchecked.struck one side': 'something from outside struck one side alone',
	'change.unchecked.chosen as worst off':
		'places here were chosen because they were worst off, and those beside them were not',
	'change.place by place': 'Place by place',
	'change.place by place.key':
		'Hollow: before the first action. Filled: now. The furthest fallen first.',
	'change.slopes.key':
		'Thick lines: all places of a side together; the soft bar shows where the true number may lie. Thin lines: each place.',
	'change.slopes.key.plain': 'Thick lines: all places of a side together. Thin lines: each place.',
	'change.slopes.key.one': 'The soft bar shows where the true number may lie.',
	'change.slope.from to': '{before} → {now}',
	'change.slope.heard': '{where}, {time}: {number}',
	'change.slope.heard place': '{place}: {before} before the first action, {now} now',
	'change.column.before': 'Before',
	'change.column.before counted': 'Counted before',
	'change.column.now': 'Now',
	'change.column.now counted': 'Counted now',
	'change.column.change': 'Change',
	'change.column.asked': 'Asked',
	'change.missing.dose':
		'It needs at least {needed} places that acted, each with its number of children and asked twice in the same way; there {found, plural, =0 {is none} one {is one} other {are #}}.',
	'change.missing.dose.sessions':
		'No session of these actions is written down between two numbers, so no place did more than another. It needs meetings of the kind “action session”, with their days.',
	'change.missing.dose.children':
		'{count, plural, one {One place has} other {# places have}} no number of children: {places}.',
	'change.dose.title.more':
		'{name}: where there was more action, the number rose more or fell less',
	'change.dose.title.less':
		'{name}: where there was more action, the number fell more or rose less',
	'change.dose.title.none':
		'{name}: places with more action did not change differently from the others, as far as these numbers can tell',
	'change.dose.title.not told':
		'{name}: these numbers do not say whether places with more action changed differently',
	'change.dose.correlation':
		'How far the two go together, from −1 to +1 (rank correlation): {estimate}; the true one could be anything from {lower} to {upper}. If they had nothing to do with each other, chance would show one at least this far from 0 {times} ({p}).',
	'change.dose.correlation.plain':
		'How far the two go together, from −1 to +1 (rank correlation): {estimate}.',
	'change.dose.limits': '{lower} to {upper}',
	'change.dose.places':
		'{count, plural, one {One place} other {# places}}, {stretches, plural, one {one stretch of time} other {# stretches of time}}.',
	'change.dose.caution':
		'Places that do more may differ from the others in other ways too, and may do more where things already move.',
	'change.dose.every session':
		'Action sessions do not say which actions they belong to here, so all of them count.',
	'change.dose.without children':
		'Without a number of children, and so not in the picture: {places}.',
	'change.dose.across': 'Action sessions for every 100 children',
	'change.dose.up': 'How the number changed, {unit}',
	'change.dose.up.plain': 'How the number changed',
	'change.dose.key.wave': 'Each mark is one place between two rounds of asking.',
	'change.dose.key.quarter':
		'Each mark is one place in one quarter, and its change until the next one.',
	'change.dose.heard':
		'{place}, {from} to {to}: {sessions, plural, one {# session} other {# sessions}}, {per100} for every 100 children; {change}',
	'change.dose.lag.0': 'Sessions between the same two rounds (set beforehand)',
	'change.dose.lag.1.wave': 'Sessions between the two rounds before',
	'change.dose.lag.1': 'The change to the next quarter (set beforehand)',
	'change.dose.lag.2': 'The change to the quarter after the next',
	'change.dose.tried': 'Every delay that was tried',
	'change.dose.tried.about':
		'The first was set before anybody looked. Whoever tries several delays will find one that pleases, so all of them stand here.',
	'change.column.delay': 'Delay',
	'change.column.correlation': 'Rank correlation',
	'change.column.p': 'p',
	'change.column.places': 'Places',
	'change.column.sessions': 'Sessions',
	'change.column.per 100': 'For every 100 children',
	'change.column.from': 'From',
	'change.column.to': 'To',
	'change.missing.ownership-groups':
		'It needs scores of ownership from at least two groups (girls, boys, women, men, leaders) in one year.',
	'change.missing.ownership-later':
		'It needs at least {needed} places with scores of ownership and a number asked before the first action and again later; there {found, plural, =0 {is none} one {is one} other {are #}}.',
	'change.groups.title':
		'{dimension}: {high} score it {highScore} of 5, {low} {lowScore}, the furthest apart of all in {year}',
	'change.groups.title.alike': 'All groups score every side of ownership alike in {year}',
	'change.groups.title.not told': 'No two groups scored the same side of ownership in {year}',
	'change.groups.details':
		'Each number is the middle of one group’s scores, from 1 to 5.{before, select, none {} other { The upright mark is where the group stood in {before}.}} The widest gap stands first.',
	'change.groups.caution':
		'A gap is something to talk about, and touches power. It does not say who is right, and there is no number over all sides.',
	'change.groups.gap': 'gap',
	'change.groups.heard':
		'{dimension}, {group}: {now} of 5{before, select, none {} other {, {before} in {year}}}',
	'change.later.title': 'Ownership when first scored, beside “{name}” since the first action',
	'change.later.details':
		'{count, plural, one {One place} other {# places}}. Across: the middle of all groups’ scores of “{dimension}” on the first day they were given. Upwards: how the number changed since the first action.',
	'change.later.caution':
		'Worth talking about; not proof. Places that feel it is theirs may differ from the others in other ways too.',
	'change.later.choose': 'Which side of ownership',
	'change.later.across': 'Score when first given, 1 to 5',
	'change.later.heard': '{place}: scored {score} on {day}; {change} since the first action',
	'change.column.dimension': 'Side of ownership',
	'change.column.group': 'Group',
	'change.column.people': 'Scores',
	'change.column.scored': 'First scored',
	'change.column.score': 'Score'
} as const;
