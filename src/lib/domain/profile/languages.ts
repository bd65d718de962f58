/**
 * Languages to choose from, BCP 47: those in which states and schools work, and those in which communities meet.
 * Any other can be given by its tag.
 */
export const languageTags: readonly string[] = (
	'ach aeb af am ar arz as ay az bem bg bm bn bo bs ca ceb ckb cs da de dag din dv dyu ee el en es et ewo fa ff fi ' +
	'fil fon fr ga gaa gn grt gu guz ha he hi hr ht hu hy id ig ilo is it ja jv ka kam kg ki kk kln km kmb kmr kn ko ' +
	'kri ky lg ln lo loz lt lua luo luy lv mai mam man mas men mer mg mk ml mn mni mos mr ms mt my nb nd ne new ng ' +
	'nl nr nso nus ny nyn om or pa pis pl ps pt qu quc ro rn ru rw sat sd sg shn si sid sk sl sn so sq sr srr ss st ' +
	'su sus sv sw ta te teo tem tg th ti tk tn to tpi tr ts tum tw ug uk umb ur uz ve vi wal wo xh yo zh zu zza'
).split(' ');

/** Letters and digits in parts of at most eight, the first of two or three letters: the shape of a tag, not its meaning. */
const tagShape = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,5}$/i;

export const isLanguageTag = (tag: string): boolean => tagShape.test(tag);
