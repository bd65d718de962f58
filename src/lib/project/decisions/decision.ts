import type {
	NoteDecision,
	OwnIndicatorDecision,
	OwnMeasureDecision,
	ReasonDecision,
	TargetDecision
} from './about-numbers';
import type { PinDecision, ProfileDecision } from './about-project';
import type {
	FixDecision,
	ForgetDecision,
	ImportDecision,
	PlaceDecision,
	SettleDecision,
	StepDecision
} from './about-rows';
import type { AlignmentDecision, FigureDecision, InstrumentDecision } from './about-sdg';
import type {
	ConsentDecision,
	MeetingDecision,
	QuestionPictureDecision,
	ReleaseDecision
} from './about-sharing';

/** Anything that somebody decided about a project. */
export type Decision =
	| ImportDecision
	| FixDecision
	| SettleDecision
	| PlaceDecision
	| StepDecision
	| ProfileDecision
	| TargetDecision
	| ReasonDecision
	| OwnIndicatorDecision
	| OwnMeasureDecision
	| PinDecision
	| NoteDecision
	| InstrumentDecision
	| AlignmentDecision
	| FigureDecision
	| ForgetDecision
	| ConsentDecision
	| ReleaseDecision
	| MeetingDecision
	| QuestionPictureDecision;
