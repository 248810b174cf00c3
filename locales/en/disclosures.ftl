# A name given in confidence, or the original of a file: asked for, talked about, handed on or kept.

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
refused-answer_name = Your answer was not saved: it was answered or decided before. The request on this page says how it ended.

## The same for the original of a file.

tracking-originals-heading = Originals of your files
original-about = When a file was cleaned, you kept the file as it was for the custodians. Only they can hand it on, and they cannot open it themselves. They read why it is asked for, and what you say to that. Then one of them decides.
original-of = The original of { $file }
original-asked = A reviewer asked the custodians for the original of this file.
original-answered = You answered. A custodian decides next.
original-released = A custodian gave the original of this file to the reviewers of your report. They can open it as it was.
original-refused = The original of this file was not handed on.
original-you-agreed = You agreed that the reviewers see the original of this file.
original-you-refused = You said that you do not want the reviewers to see the original of this file.
form-answer_original-legend = Do you agree that the reviewers of your report see the original of this file?
form-answer_original-sealed = The original can show what was cleaned out of the copy: where and when it was made, with which device, and by whom. That can show who you are. The reviewers and the custodians read your answer. A no does not bind them: a custodian may still release the original if somebody is in danger. They have to tell you why.
form-answer_original-yes = Yes, they may see it
form-answer_original-no = No, I do not want that
form-answer_original-choose = Choose yes or no
form-answer_original-label = Why, if you want to say
form-answer_original-text-hint = You do not have to give a reason. Do not write your name here: the reviewers read this.
form-answer_original-send = Send my answer

## What is refused

error-no-name-sentence = This report has no name that is kept in confidence. Nothing was changed.
error-no-original-sentence = No original of this file is kept for the custodians. Nothing was changed.
error-too-early-sentence = The person who reported still has time to say what they think of this. Look here again from the day that the page names.
error-custodians-changed-sentence = The custodians are not the same as when this page was opened. Load the page again, so that it is sealed for those who are custodians now.

## The custodians' pages

staff-disclosures = What you are asked for
disclosures-title = What you are asked for
disclosures-title-over = What was decided
disclosures-not-approved = The person who runs this service has not approved your keys yet, so nothing can be sealed for you. Tell them your fingerprint by voice or in person. What was sent before that day does not open with your keys.
disclosures-see-fingerprint = See your fingerprint
disclosures-show-open = Show what is to be decided
disclosures-show-over = Show what was decided
disclosures-empty = Nobody asks you for a name or an original now.
disclosures-empty-over = Nothing was decided yet.
disclosures-more = These are the first { $count }. Decide some of them to see the others.
disclosures-reference = Reference
disclosures-of = What is asked for
disclosures-of-name = The name of who reported
disclosures-of-original = The original of a file
disclosures-asked = Asked
disclosures-state = Where it stands
disclosures-waits = May be decided from { $day }, or once the person who reported answered
disclosures-urgent = Urgent
disclosure-state-asked = Waiting for the person who reported
disclosure-state-decide = To be decided
disclosure-state-answered = Answered, to be decided
disclosure-state-released = Released
disclosure-state-refused = Not released
disclosure-title = You are asked to decide
disclosure-back = All that you are asked for
