# A name given in confidence: asked for, talked about, handed on or kept.

## As its reporter reads it. The states are those of DisclosureState.

tracking-name-heading = Your name
name-about = Only the custodians can hand your name on, and they cannot read it themselves. They read why it is asked for, and what you say to that. Then one of them decides.
name-asked = A reviewer asked the custodians for your name.
name-answered = You answered. A custodian decides next.
name-released = A custodian gave your name and contact to the reviewers of your report.
name-refused = Your name was not handed on.
name-urgent = The reviewer says that this cannot wait. A custodian may decide before you answer.
name-not-verified = Something in this request could not be verified, so it is not shown.
name-waits = If you do not answer, a custodian may decide from:
name-you-agreed = You agreed that the reviewers are told your name.
name-you-refused = You said that you do not want the reviewers to be told your name.
name-from-custodian = From the custodian { $who }
form-answer_name-legend = Do you agree that the reviewers of your report are told your name?
form-answer_name-sealed = The reviewers and the custodians read your answer. A no does not bind them: a custodian may still release your name if somebody is in danger. They have to tell you why.
form-answer_name-yes = Yes, they may know my name
form-answer_name-no = No, I do not want that
form-answer_name-choose = Choose yes or no
form-answer_name-label = Why, if you want to say
form-answer_name-text-hint = You do not have to give a reason. Do not write your name here: the reviewers read this.
form-answer_name-send = Send my answer
done-answer_name = Your answer was sent.
refused-answer_name = Your answer was not saved: it was answered or decided before. See under “Your name”.

## What is refused

error-no-name-sentence = This report has no name that is kept in confidence. Nothing was changed.
error-too-early-sentence = The person who reported still has time to say what they think of this. Look here again from the day that the page names.
error-custodians-changed-sentence = The custodians are not the same as when this page was opened. Load the page again, so that it is sealed for those who keep names now.

## The custodians' pages

staff-disclosures = Names asked for
disclosures-title = Names that you are asked for
disclosures-title-over = Names: what was decided
disclosures-not-approved = The person who runs this service has not approved your keys yet, so nothing can be sealed for you. Tell them your fingerprint by voice or in person. What was sent before that day does not open with your keys.
disclosures-see-fingerprint = See your fingerprint
disclosures-show-open = Show what is to be decided
disclosures-show-over = Show what was decided
disclosures-empty = Nobody asks you for a name now.
disclosures-empty-over = Nothing was decided yet.
disclosures-more = These are the first { $count }. Decide some of them to see the others.
disclosures-reference = Reference
disclosures-asked = Asked
disclosures-state = Where it stands
disclosures-waits = May be decided from { $day }, or once the person who reported answered
disclosures-urgent = Urgent
disclosure-state-asked = Waiting for the person who reported
disclosure-state-decide = To be decided
disclosure-state-answered = Answered, to be decided
disclosure-state-released = Released
disclosure-state-refused = Not released
disclosure-title = A name that you are asked for
disclosure-back = All names asked for
