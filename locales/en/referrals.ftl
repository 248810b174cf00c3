# A body's own area, and the letter that goes along with a referral on paper.

## What was referred

referrals-title = Open referrals
referrals-title-over = Referrals that are over
referrals-to = To { $body }
referrals-not-approved = The person who runs this service has not approved your keys yet, so nothing can be sealed for you. Tell them your fingerprint by voice or in person. What was sent before that day does not open with your keys.
referrals-see-fingerprint = See your fingerprint
referrals-show-open = Show open referrals
referrals-show-over = Show referrals that are over
referrals-empty = Nothing was referred to you that is still open.
referrals-empty-over = No referral is over yet.
referrals-reference = Reference
referrals-sent = Sent
referrals-state = Where it stands
referrals-turn = Waiting for
referrals-confirm-by = Please confirm by { $day }
referrals-confirm-overdue = Overdue: please confirm. We asked for it by { $day }
referrals-pages = Pages of referrals
referrals-next = Next page

## Where a referral stands, as the body reads it. The ids are those of ReferralState.

referral-state-sent = New
referral-state-acknowledged = Confirmed
referral-state-declined = Declined
referral-state-answered = Answered

## Whose turn it is. The ids are those of Turn in src/domain/referral.rs.

referral-turn-confirm = You: confirm that you have it
referral-turn-read = You: the reviewers wrote to you
referral-turn-report = You: say what you did
referral-turn-reviewers = The reviewers: they have your question
referral-turn-nobody = Nobody

## One referral

referral-title = Referral
referral-back = All referrals

## The cover letter

letter-title = Cover letter
letter-back = Back to the case
letter-print = To print this letter, use your browser’s menu, or Ctrl and P (on a Mac, Command and P). This line is not printed.
letter-to = To
letter-reference = Reference
letter-day = Day of the referral
letter-heading = A concern about care, sealed for you
letter-about = { $service } takes reports about care in radiography. One of them is for you to act on. It goes with this letter as a sealed file. The letter itself says nothing about the report or the person who made it.
letter-later-day = Day of this letter
letter-later-heading = More about a concern that you have from us
letter-later-about = On { $day } { $service } sent you a concern about care in radiography, under the reference above. What we write to you about it now goes with this letter as a sealed file. The letter itself says nothing about the report or the person who made it.
letter-ground-heading = Why we may send it to you
letter-ground-consent = The person who reported agreed that you are told.
letter-ground-serious_harm = The person who reported has not agreed. Two of our reviewers decided, each for themselves, that serious harm is likely if you are not told.
letter-laws = What telling you rests on:
letter-enclosed-heading = What goes with it
letter-file = File
letter-digest = Fingerprint (SHA-256)
letter-digest-about = Work out the fingerprint of the file that you were given, for instance with “sha256sum”. If it is not the one above, do not open the file. Tell us.
letter-open-heading = How to open it
letter-open = The file is an age file (age-encryption.org). On the computer that holds your key file, run this command with the name of your key file:
letter-open-key = your-key-file.txt
letter-open-then = The first line that appears is what we share with you, written as JSON. Only your key file opens it: whoever carries the file cannot read it.
letter-ask-heading = What we ask of you
letter-ask-by = Please confirm by { $day } that you have it and can open it. That is as long as we take ourselves to confirm a report.
letter-ask = Please confirm as soon as you can that you have it and can open it.
letter-ask-remit = If it is not for you, say so at once, and name the body that it is for if you know.
letter-ask-outcome = When you have decided, tell us what you did, or why you did nothing. We pass that on to the person who reported.
letter-ask-care = Do not try to find out who reported, and do not pass on what could show it.
letter-answer-heading = Who answers
letter-answer = { $service } answers for this referral, not one person. Answer the way that this letter came to you, with the reference above. Do not put the contents of the file into an email or onto an envelope.
