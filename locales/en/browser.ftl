# What the script on the staff pages says. Shown as text, never as markup.

## Anywhere
browser-problem = There is a problem
browser-error-prefix = Error:
browser-warning = Warning
browser-no-connection = The service cannot be reached just now. What you typed is still here. Check your connection and try again.
browser-unexpected = Something went wrong that should not have. What you typed is still here. Try again, and tell the person who runs this service if it happens a second time.
browser-no-storage = Your browser does not let this page keep anything. Private windows of some browsers do that: use an ordinary window.
browser-idle-heading = Are you still there?
browser-idle-text = { $minutes ->
    [one] You will be signed out in one minute, so that nobody else reads what is open here. What you have not sent will be gone.
   *[other] You will be signed out in { $minutes } minutes, so that nobody else reads what is open here. What you have not sent will be gone.
  }
browser-idle-stay = Stay signed in
browser-idle-leave = Sign out now
browser-end-heading = Your session is about to end
browser-end-text = You will be signed out at { $time }. What you have not sent will be gone then: send it or copy it before. You can sign in again at once.
browser-end-read = Go back to the page

## What has to be typed
browser-account-missing = Enter your account name
browser-account-shape = An account name has 2 to 31 lower-case letters, digits or hyphens and begins with a letter
browser-invitation-missing = Enter your invitation code
browser-passphrase-missing = Enter your passphrase
browser-passphrase-count = A passphrase has six words; this has { $count }
browser-passphrase-unknown = Word { $place }, “{ $word }”, is not a word from the list. Did you mean “{ $suggestion }”?
browser-passphrase-unknown-plain = Word { $place }, “{ $word }”, is not a word from the list
browser-passphrase-different = These are not the words you were shown. Compare them with your paper, or show the words again.
browser-code-shape = Enter the six digits that your authenticator app shows
browser-text-missing = Write something first
browser-text-too-long = This is longer than one entry can hold. Send it in two parts.

## Signing in and setting up
browser-working = Working on your passphrase. This takes a few seconds, so that guessing one takes years.
browser-slow-failed = Your browser did not have the memory for this step. Close other tabs and windows and try again, or use another device.
browser-signing-in = Signing in
browser-root-unopened = You are signed in, but your keys did not open with this passphrase. Tell the person who runs this service.
browser-enrolling = Sealing your keys
browser-qr-label = A picture for your authenticator app. The same secret stands below it as text.
browser-fingerprint-differs = The service gave back another fingerprint than your browser worked out. Do not pass one on: tell the person who runs this service.

## Opening a case
browser-opening = Opening the case in your browser
browser-grant-unverified = You have no key for this case that can be trusted, so it stays closed. { $reason }
browser-keyring-unreadable = The list of approved people could not be read, so nobody’s word can be checked and the case stays closed. Tell the person who runs this service.
browser-warn-report = The report itself could not be verified. You cannot answer or decide anything here, because it is not certain who would read it. Tell the person who runs this service.
browser-warn-mode = The case list says this was reported “{ $listed }”, but the report says “{ $sealed }”. Go by the report, and tell the person who runs this service.
browser-warn-danger-hidden = The report says that somebody is in danger now. The case list does not show it. Go by the report, and tell the person who runs this service.
browser-warn-danger-added = The case list says that somebody is in danger now. The report does not say so. Tell the person who runs this service.
browser-warn-signer = The service names another key for the person who reported than the one this case was made with. The right one is used here. Tell the person who runs this service.
browser-warn-case = The service answered with another case than the one you asked for. Nothing of it is shown.
browser-warn-excluded = The person who reported asked that you do not see this case, so it is not shown. Please tell a lead.
browser-warn-own-key = Your keys are not among the approved ones, so others could not verify what you write. Tell the person who runs this service your fingerprint.
browser-warn-head = The service says something else about the order of what was written here than the entries themselves. Nothing can be added until this is cleared up. Tell the person who runs this service.
browser-warn-gaps = Something here is missing or could not be verified. It is marked below, and it does not count for any decision.

## What is shown of it
browser-section-summary = At a glance
browser-section-report = The report
browser-section-conversation = Messages
browser-section-evidence = Files from the reporter
browser-evidence-about = They are opened in this browser and checked against what the reporter signed. Pictures are painted again, and text is shown as text.
browser-evidence-offline = Somebody you do not know may have made these files. Open what you save only on a computer without a network, or have it checked first. Delete it afterwards.
browser-evidence-what = { $type }, { $size }, sent on { $day }
browser-evidence-cleaned = This is a cleaned copy.
browser-evidence-as-it-is = This is the file as it is. It may say who made it, when and where.
browser-evidence-had = Before it was cleaned it named: { $found }.
browser-evidence-has = Besides what it shows it names: { $found }.
browser-evidence-original = An original was kept for the custodians: the file as it was before it was cleaned. Only a custodian can release it, and only reviewers can open it then.
browser-evidence-original-lost = An original was kept for the custodians, but the service does not have its key. It cannot be asked for. Tell the person who runs this service.
browser-evidence-open = Open
browser-evidence-save = Save
browser-evidence-arriving = Opening: { $size } so far.
browser-evidence-opened = Opened and checked.
browser-evidence-saved = Checked and saved. Open it on a computer without a network.
browser-evidence-picture = The picture { $name }
browser-evidence-not-shown = This cannot be shown here. You can save it.
browser-evidence-too-many-pixels = This picture is too large to be shown here. You can save it.
browser-evidence-cut = Only the beginning is shown. Save it to read the rest.
browser-evidence-not-too_large = This file is too large for this browser. Tell the person who runs this service.
browser-evidence-not-cannot_open = This file could not be opened. Perhaps it is damaged. Tell the person who runs this service.
browser-evidence-not-other_file = This is not the file that the reporter sent, so it is not shown. Tell the person who runs this service.
browser-evidence-not-not_there = The service does not have this file any more. Tell the person who runs this service.
browser-evidence-not-no_connection = The file could not be fetched. Check your connection and try again.
browser-entry-file = Sent a file: { $name }
browser-size-kb = { $n } kB
browser-size-mb = { $n } MB
browser-evidence-type-jpeg = Photo (JPEG)
browser-evidence-type-png = Picture (PNG)
browser-evidence-type-webp = Picture (WebP)
browser-evidence-type-tiff = Picture or scan (TIFF)
browser-evidence-type-heic = Photo (HEIC or AVIF)
browser-evidence-type-pdf = PDF document
browser-evidence-type-docx = Text document (Word)
browser-evidence-type-xlsx = Spreadsheet (Excel)
browser-evidence-type-pptx = Slides (PowerPoint)
browser-evidence-type-odt = Text document (OpenDocument)
browser-evidence-type-ods = Spreadsheet (OpenDocument)
browser-evidence-type-odp = Slides (OpenDocument)
browser-evidence-type-mp4 = Film (MP4)
browser-evidence-type-mov = Film (MOV)
browser-evidence-type-dicom = Medical image (DICOM)
browser-evidence-type-text = Plain text
browser-evidence-type-other = File of another kind
browser-evidence-found-place = a place
browser-evidence-found-time = a time
browser-evidence-found-device = a device
browser-evidence-found-person = a person
browser-evidence-found-organisation = an organisation
browser-evidence-found-program = programs
browser-evidence-found-history = earlier versions
browser-evidence-found-comment = comments
browser-evidence-found-thumbnail = small copies of the picture
browser-evidence-found-hidden = hidden parts
browser-evidence-found-other = other marks
browser-section-notes = Notes among staff
browser-section-files = Sealed files
browser-files-show = Show the files
browser-state = Where it stands
browser-received = Received
browser-due = Next update due
browser-nothing-due = Nothing due
browser-mode = How it was reported
browser-mode-named = With a name
browser-mode-confidential = In confidence
browser-mode-anonymous = Anonymously
browser-danger = Danger now
browser-danger-yes = Somebody is in danger now
browser-excluded = Must not see it
browser-nobody = Nobody
browser-not-answered = Not answered
browser-no-messages = No messages yet.
browser-no-notes = No notes yet.
browser-nothing-to-do = There is nothing for you to do here now.
browser-files-about = These are the same entries as age files. With the file of your own key you can open them without this service.
browser-file-grant = Your key for this case
browser-file-shared = Entry { $n } with the reporter
browser-file-staff = Note { $n } among staff
browser-file-referral = Entry { $n } of { $thread }

## Who wrote it
browser-by-reporter = The person who reported, { $day }
browser-by-reviewer = { $name }, reviewer, { $day }
browser-by-lead = { $name }, lead, { $day }
browser-by-custodian = { $name }, custodian, { $day }
browser-feedback-action = What was done
browser-feedback-none = Why nothing was done
browser-feedback-result = What came of it: { $result }
browser-feedback-changed = What will be different
browser-entry-number = Entry { $n }
browser-missing = Entry { $n } is missing.
browser-not-verified = Entry { $n } is not verified. { $reason }
browser-for-custodians = Entry { $n } is a name given in confidence, sealed for the custodians.
browser-reason-too_large = It is not a file that this service makes.
browser-reason-cannot_open = It does not open with the key of this case.
browser-reason-malformed = It is not written the way entries are.
browser-reason-wrong_case = It belongs to another case.
browser-reason-wrong_place = It belongs in another place.
browser-reason-unknown_author = Nobody knows the person it says it is from.
browser-reason-not_allowed = The person it says it is from may not write this.
browser-reason-bad_signature = It was not signed by the person it says it is from.
browser-reason-wrong_head = It was not written after the entries that stand before it.

## Acting
browser-acting = Sealing and sending
browser-acted = Done: { $action }
browser-message-label = Your message
browser-message-hint = The person who reported reads this. It is signed with your name.
browser-ask-label = Your question
browser-ask-hint = The person who reported reads this and can answer. The case waits for their answer.
browser-note-label = Your note
browser-note-hint = Only staff who hold a key for this case read this.
browser-propose-label = Your reasons
browser-propose-hint = A lead reads this and decides. Nothing is closed until they agree, and the person who reported is not told yet.
browser-feedback-action-label = What was done
browser-feedback-action-hint = The person who reported reads this. Say what was done and what has changed.
browser-feedback-none-label = Why nothing was done
browser-feedback-none-hint = The person who reported reads this. Give the reasons as you would want them given to you.
browser-acknowledge-text =
    Thank you for telling us. We have received your report and are reading it with care.

    We will write to you here when we have decided what happens next. If anything changes, or if you want to add something, you can write to us on this page at any time.
browser-meanwhile = { $names } wrote here while you were writing, so nothing was sent yet. Read it first; your text is still here, and you can send it again.
browser-meanwhile-reporter = the person who reported
browser-meanwhile-state = This case was changed while you were writing, so nothing was sent yet. See where it stands now; what you wrote is still here.
browser-draft-kept = What you had written
browser-arrived-changed = What you sent before had arrived after all, and stands here now. What you have changed since was not sent. Send only what is still to be said.
browser-done-not-shown = { $done } The page could not be shown again, so load it again before you go on. It was sent: do not send it a second time.
browser-readers-changed = Nothing was sent yet: other people read for this body now than those you were shown. Look at what leaves, and at who gets it, once more.
browser-directory-unreached = The directory could not be asked just now, so this part is not complete. Load the page again.

## What differs from what was signed
browser-warn-differs = The server’s copy does not match what was signed: { $what }. Go by what is signed, which is what you see below, and tell the person who runs this service.
browser-differs-classification = the classification
browser-differs-route = the bodies that were chosen
browser-differs-proposals = who proposed or agreed to something
browser-differs-tasks = the tasks
browser-differs-referrals = the referrals
browser-warn-ground = { $bodies } was sent this case on a ground that nobody signed. See “Referrals”. Tell a lead other than the sender, and the person who runs this service.
browser-warn-holder-excluded = { $names } can open this case, although the person who reported asked that they do not. They can read whatever is written here. Tell a lead and the person who runs this service at once. Until this is cleared up, go on only if somebody would come to harm otherwise.

## Parts of the page
browser-parts = Parts of this page
browser-section-next = Next step
browser-section-actions = What you can do
browser-section-classification = What it is
browser-section-route = Who can act
browser-section-referrals = Referrals
browser-section-tasks = Tasks{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
  }
browser-section-closing = Closing and pausing
browser-section-access = Who can open it

## The next step
browser-next-second-look = The person who reported asked for another look. You closed this case, so a colleague has to take it: { $names }.
browser-next-acknowledge = Read the report, then confirm to the person who reported that you have it.
browser-next-assess = Begin to look into it.
browser-next-waiting = The person who reported was asked something. You can wait, or go on without their answer.
browser-next-classify = Say what the concern is. Who can act follows from that.
browser-next-route = Look at who can act, and choose the bodies.
browser-next-refer = Refer it to a body that can act, or close it with an answer.
browser-next-with-body = A body has it. Note what it says, and keep the person who reported up to date.
browser-next-close = A body has answered. Tell the person who reported what came of it, and close the case.
browser-next-closed = This case is closed. There is nothing to do, unless the person who reported writes.
browser-next-withdrawn = The person who reported took the report back. Open it again only if somebody may be in danger.
browser-next-unreadable = Two people found that this case cannot be opened.
browser-nobody-yet = nobody else can open it yet, so give a colleague access first
browser-go-conversation = Go to the messages
browser-go-classification = Go to the classification
browser-go-route = Go to who can act
browser-go-referrals = Go to the referrals
browser-go-closing = Go to closing

## Whose it is, and where it belongs
browser-due-paused = Paused since { $since }. Before that it was { $due }.
browser-due-overdue = overdue
browser-due-escalated = overdue, before the leads
browser-assigned = Assigned to
browser-holders = Who can open it
browser-labels = Labels
browser-rating = What the reporter thought of the answer
browser-rating-score = { $score } of 5
browser-checkin = How the reporter is treated
browser-checkin-value = After { $months ->
    [one] one month
   *[other] { $months } months
  }: { $how }
browser-detriment-no = not treated badly
browser-detriment-afraid = afraid of being treated badly
browser-detriment-yes = treated badly for speaking up
browser-assign-title = Assign
browser-assign-label = Who works on it
browser-assign-hint = Only people who can open the case. To add somebody, see “Who can open it”.
browser-assign-me = Me
browser-assign = Assign
browser-assigned-done = Assigned.
browser-labels-title = Labels
browser-labels-label = Labels
browser-labels-hint = Labels are not sealed: everybody who runs this service can see them.
browser-labels-save = Save the labels
browser-labels-done = The labels are saved.
browser-links-title = Other cases ({ $count })
browser-links-none = No other case is linked with this one.
browser-link-label = Reference of the other case
browser-link-hint = For example ABCD-2345. You need to be able to open both. Neither person who reported is told.
browser-link-kind = How they belong together
browser-link-same_matter = They are about the same matter
browser-link-merged = This case goes along with the other
browser-link-merged-hint = The other case is worked on. What is decided there can be told here too.
browser-link = Link the cases
browser-link-missing = Enter the reference of the other case
browser-link-done = The cases are linked.
browser-linked-same_matter = is about the same matter
browser-linked-goes-along = goes along with this case
browser-linked-goes-with = is the case that this one goes along with
browser-unlink = Unlink { $reference }
browser-unlink-done = The link is taken away.
browser-along-label = Cases that go along with this one
browser-along-hint = The same words are sealed for each person alone, and nobody learns of the others. Leave out what only one of them could know.
browser-along-tell = Yes, seal these words for the person who reported { $case } too
browser-along-linked = { $name } linked it on { $day }, says the service. Nobody signed that: open the other case and look whether it is the same matter first.
browser-along-unknown = The service does not say who linked it. Open the other case and look whether it is the same matter first.
browser-along-told = Also told: { $cases }.
browser-along-missed = Not told: { $cases }. Open it and write there.

## What each entry says
browser-entry-request = Asked whether { $body } may be told
browser-entry-consent-given = Agreed that { $body } is told
browser-entry-consent-refused = Did not agree that { $body } is told
browser-entry-withdrawal = Took the report back
browser-entry-classification = Classified the concern
browser-entry-route = Chose { $bodies }
browser-entry-override = Proposed to refer to { $body } without consent
browser-entry-approval = Agreed to what note { $n } proposes
browser-entry-task = Task for { $name }, due { $day }

## Classifying
browser-not-classified = Nobody has classified this yet.
browser-signed-by = Signed by { $name }, { $day }
browser-none-chosen = None
browser-classify-again = Classify it again
browser-classify-categories = Categories
browser-categories-label = What it is about
browser-categories-hint = Choose all that fit. The first in the list counts in the figures.
browser-categories-fitting = { $count ->
    [0] No category fits.
    [one] One category fits.
   *[other] { $count } categories fit.
  }
browser-categories-none = None chosen yet.
browser-categories-chosen = Chosen: { $labels }
browser-category-filter = Find a category by typing
browser-classify-urgency = How soon
browser-classify-nation = Nation
browser-classify-setting = Kind of organisation
browser-classify-nhs = Does the NHS or HSC pay for the care?
browser-nhs-yes = Yes
browser-nhs-no = No
browser-nhs-not_known = Not known
browser-classify-about = About whom or what
browser-classify-reporter = Who reported it
browser-classify-flags = What else applies
browser-classify-severity = Harm that was done
browser-classify-likelihood = How likely it is to happen again
browser-classify-candour = Does the duty of candour apply?
browser-classify-irmer = Does IR(ME)R ask for a notification?
browser-classify-happened = When it happened (if you know)
browser-classify-happened-hint = Others’ time limits can begin on this day. It is sealed.
browser-classify-known = When its organisation knew of it (if you know)
browser-classify-known-hint = The employer’s time limits begin on this day. It is sealed.
browser-classify-day = Enter a day from 1970 up to today, or leave it empty
browser-classify-text = Note (you can leave this out)
browser-classify-text-hint = Why you see it so, for those who read it after you. It is sealed; only what is chosen above is not.

## Who can act
browser-route-after-classifying = Classify the concern first. Then you see here who can act, why and by when.
browser-route-recommended = What the rules recommend ({ $count })
browser-route-first = Before anything else
browser-route-support = These help the person who reported and take no concerns. You can name them in a message: { $names }.
browser-route-not-signed = Nobody has chosen the bodies yet.
browser-route-signed = Chosen by { $name }, { $day }:
browser-route-confirm = Sign this choice
browser-route-again = Choose other bodies, or another order
browser-route-up = Up
browser-route-up-body = Up: { $body }
browser-route-down = Down
browser-route-down-body = Down: { $body }
browser-route-out = Take out
browser-route-out-body = Take out: { $body }
browser-route-moved = { $body } is now { $place } of { $count }.
browser-route-taken-out = { $body } is taken out.
browser-route-added = { $body } is added at the end.
browser-route-add-label = Another body
browser-route-add-hint = All bodies in the directory that are not chosen
browser-route-add = Add it
browser-route-none = Choose at least one body
browser-route-reason = Why this differs from the rules
browser-route-reason-hint = Needed where you changed something. Only staff read it.
browser-route-reason-missing = Say why it differs from what the rules recommend
browser-body-why = Why
browser-body-response = By when it answers
browser-body-not = Does not take
browser-body-reached = From here
browser-body-no-key = There is no key for it here. Tell it by other means, or ask the operator to add one.
browser-body-no-account = There is a key, and nobody there has an account. You bring it the sealed file.
browser-body-account = { $names } can open it here
browser-body-more = Law, rules and addresses
browser-body-basis = Legal basis
browser-body-rules = Rules: { $rules }
browser-role-do_now = Has to hear of it now
browser-role-internal = Inside: line management
browser-role-speak_up = Inside: outside the line, for speaking up
browser-role-technical = Inside: the employer’s adviser
browser-role-duty_holder = Has to notify it itself. Check that it does.
browser-role-regulator = Regulator
browser-role-professional = Regulator of a profession
browser-role-specialist = Specialist body
browser-role-oversight = Oversight and commissioning
browser-role-learning = Records it for learning, and takes up no case
browser-clocks-title = Time limits ({ $count })
browser-clock-due = { $within }, so by { $day }
browser-clock-earliest = { $within }, so not before { $day }. The known bank holidays end before then.
browser-clock-promise = This service promises it.
browser-clock-owner = Binds: { $owner }.

## Consent
browser-consent-short-given = agreed
browser-consent-short-given-in-report = agreed in the report
browser-consent-short-refused = not agreed
browser-consent-short-asked = asked, no answer yet
browser-consent-short-not-asked = not asked yet
browser-consent-short-unknown = not certain
browser-consent-short-withdrawn = taken back
browser-consent-given = The person who reported agreed on { $day } that { $body } is told.
browser-consent-given-in-report = The person who reported agreed in the report that bodies of this kind are told.
browser-consent-refused = The person who reported said on { $day } that { $body } is not to be told. Ask again only if something has changed. If somebody is likely to come to serious harm, two people can decide otherwise.
browser-consent-asked = The person who reported was asked on { $day } and has not answered. Wait, unless somebody is likely to come to serious harm.
browser-consent-not-asked = The person who reported has not been asked about { $body }. Ask first, unless somebody is likely to come to serious harm.
browser-consent-unknown = An entry after the consent cannot be read, and it may have taken the consent back. Ask again.
browser-consent-withdrawn = The person who reported took the report back, so no consent counts any more.
browser-request-title = Ask whether { $body } may be told
browser-request-label = Your question
browser-request-hint = The person who reported reads this and answers yes or no. Say what { $body } could do, and what it would learn.
browser-request-text = We think that { $body } can act on what you told us. May we pass it on? We leave out your name, and you decide. If you say no, we will not tell them unless somebody is likely to come to serious harm.
browser-request-done = Asked whether { $body } may be told.
browser-override-title = Serious harm is likely: refer to { $body } without consent
browser-override-label = What harm, and why it cannot wait for consent
browser-override-hint = A lead other than you has to agree before anything leaves.
browser-override-done = Proposed. A lead other than you has to agree before anything leaves.
browser-override-yours = You proposed on { $day } to refer without consent. A lead other than you has to agree.
browser-override-proposed = { $name } proposed on { $day } to refer without consent. A lead other than them has to agree.
browser-approval-title = Agree to refer to { $body } without consent
browser-approval-label = Why you agree
browser-approval-hint = It is signed with your name and stays with the case.

## Referring
browser-refer-heading = Refer to a body
browser-refer-about = Each body gets a pack of its own and sees nothing else of the case.
browser-refer-after-route = Choose the bodies under “Who can act” first.
browser-refer-there = has it since { $day }
browser-refer-keyless = no key here
browser-refer-there-about = It has the case already. Write to it in the referral above.
browser-refer-no-key = There is no key for { $body } here, so nothing can be sealed for it and nothing was sent. Ask the person who runs this service to get one from the body and to add it. Its name in the list of bodies is { $id }. If it is urgent, call the body now, and note that you did.
browser-refer-not-now = A pack can be made once somebody looks into the case: see “Next step”.
browser-refer-overridden = Two people decided that it may be referred without consent. Tell the person who reported before it leaves, if that puts nobody at risk.
browser-refer-sealed-to = Sealed for: { $names }.
browser-pack-title = Make the pack for { $body }
browser-pack-tick-all = Choose all parts that do not tell who reported it
browser-pack-parts = What it is given
browser-pack-parts-hint = Send what the body needs, and no more. Take out what would tell it who reported.
browser-pack-message = Message of the person who reported, { $day }
browser-pack-name-hint = Only if they agreed that this body learns who they are.
browser-pack-tells-hint = This can show who reported it to people who know them.
browser-pack-text-of = Text: { $title }
browser-redact = Redact what is selected
browser-redact-in = Redact what is selected in: { $title }
browser-redact-done = Taken out.
browser-redact-nothing = Select the words first, then press this.
browser-pack-summary = Your summary
browser-pack-summary-hint = What the body should know first, and what you ask of it. It is signed with your name.
browser-pack-show = Show exactly what will leave
browser-pack-nothing = Choose at least one part, or write a summary
browser-pack-preview = Exactly this will leave
browser-pack-names = This tells { $body } who reported it. Send it only if they agreed to that in a message.
browser-pack-mentions = A word that tells who reported stands in { $titles }. Take it out unless they agreed.
browser-pack-to = To { $body }, sealed for { $names }. With it go the case’s reference, your name and today’s date.
browser-pack-by-hand = Nobody there has an account here. After sealing you download the file and bring it to them.
browser-pack-final = Nothing that has left can be called back.
browser-pack-send = Seal and refer to { $body }
browser-pack-back = Go back and change it
browser-pack-done = Sealed and referred to { $body }.
browser-pack-what = What was sent
browser-pack-sent = Sent by { $name } on { $day }, sealed for { $recipients }.
browser-pack-former = somebody whose key is no longer on the list of who can read
browser-basis-consent = Sent with the reporter’s consent.
browser-basis-serious_harm = Sent without consent: two people judged that serious harm is likely.
browser-ground-consent = This was sent as if the person who reported had agreed. Nothing that they wrote and that could be verified says so.
browser-ground-serious_harm = This was sent as if two people had decided it without consent. Their signed decision is not among the notes.
browser-ground-unknown = The person who reported agreed in the report to some kinds of bodies. Whether this is one of them could not be checked just now.

## A referral
browser-referral-title = With { $body }
browser-referral-sent = Sent on { $day }. The body has not confirmed yet.
browser-referral-acknowledged = Confirmed by the body on { $day }.
browser-referral-declined = Declined by the body on { $day }. Choose another body under “Who can act”.
browser-referral-answered = Answered by the body on { $day }.
browser-referral-by-hand = Nobody there has an account here. Bring them the sealed file with the cover letter, and note below what they say.
browser-referral-file = Download the sealed file
browser-referral-letter = Print the cover letter
browser-later-letters = Bring them what you wrote since then as well. Each sealed file has a cover letter of its own.
browser-later-letter-file = Download what you wrote on { $day }, sealed
browser-later-letter = Print the cover letter for { $day }
browser-answer-label = Your letter
browser-answer-hint = { $body } reads this. The person who reported does not.
browser-record-title = Note what the body said by other means
browser-record-says = What did { $body } say?
browser-record-text = In its words, and how you learned it
browser-record-hint = For example: by telephone, from whom, on which day
browser-record-suggestion = Which body does it suggest?
browser-record-suggestion-hint = Only where it declined
browser-record-no-suggestion = None
browser-record-save = Note it
browser-record-missing = Choose what the body said
browser-pass-on = Ask the person who reported
browser-pass-on-text = { $body } has your report and asks: { $question }

## Tasks
browser-no-tasks = No tasks.
browser-task-open = For { $name }, due { $day }
browser-task-done = Done by { $name }, { $day }
browser-task-unsigned = What this task is cannot be verified.
browser-task-label = What is to be done
browser-task-hint = Sealed. Only staff who can open this case read it.
browser-task-for = Who does it
browser-task-for-missing = Choose who does it
browser-task-due = By when
browser-task-due-missing = Choose a day
browser-task-due-past = Choose today or a later day

## Closing
browser-closing-nothing = There is nothing to close or pause now.
browser-closing-bodies = { $bodies } has not answered yet.
browser-closing-tasks = { $count ->
    [one] One task is not done.
   *[other] { $count } tasks are not done.
  }
browser-closing-paused = The clock has been paused since { $since }.
browser-result-label = What came of it
browser-result-choose = Choose one
browser-result-missing = Choose what came of it
browser-changed-label = What will be different (you can leave this out)
browser-changed-hint = The person who reported reads this too.
browser-proposed-yours = You proposed to close without action. A lead other than you has to agree.
browser-proposed-decide = { $name } proposed to close without action. If you agree with these reasons, signed on { $day }, close it below; if not, write a note and go on.
browser-proposed-unsigned = The service says that { $name } proposed to close without action. No reasons of theirs stand here. Do not close it on that: ask them, and tell the person who runs this service.
browser-proposed-wait = { $name } proposed to close without action. A lead other than them has to agree with these reasons, signed on { $day }.
browser-second-look-yours = The person who reported asked for another look. You closed this case, so somebody else takes it: { $names }.
browser-second-look-theirs = The person who reported asked for another look. { $name } closed this case, so one of these takes it: { $names }.
browser-reopen-label = Your message
browser-reopen-hint = The person who reported reads this. Say why the case is opened again.
browser-pause-label = Why the clock is paused
browser-pause-hint = The person who reported reads this. Say what you wait for.
browser-no-pausing = The clock cannot be paused here: the promises of this service do not allow it. If it takes longer, write to the person who reported and say why.
browser-unpause-label = What happens now
browser-unpause-hint = The person who reported reads this. The clock runs again.
browser-unreadable-proposed = { $name } says that this case cannot be opened by anybody. A lead other than them has to agree.
browser-unreadable-about = Only for a case that nobody can open. Ask the others who hold a key first. A second person has to agree, and the person who reported is then asked to send it again.

## Who can open it
browser-access-holders = These people have a key: { $names }.
browser-grant-title = Give a colleague a key
browser-grant-label = Who
browser-grant-hint = They can read everything here from then on, and it cannot be undone.
browser-grant-excluded-hint = The person who reported asked that they do not see this.
browser-grant-excluded = { $name } gets no key: the person who reported asked that they do not see this. Choose somebody else.
browser-grant-recused-hint = Stepped back from this case.
browser-grant-recused = { $name } gets no key: they stepped back from this case. Choose somebody else.
browser-grant-reason = If you choose somebody who stepped back: why it has to be them
browser-grant-reason-hint = Nobody else is left who may have this case. What you write here becomes a note in the case.
browser-grant-reason-missing = { $name } stepped back from this case. Say why they should have it all the same
browser-grant-reason-note = A key for { $name }, who had stepped back, as nobody else is left. { $why }
browser-grant-reason-noted = Noted.
browser-grant-missing = Choose who gets a key
browser-grant-gone = { $name } cannot be given a key any more. Load the page again and choose somebody else.
browser-grant-nobody = Every colleague who opens cases has a key already.
browser-grant = Seal a key for them
browser-grant-done = { $name } can open this case now.
browser-recuse-heading = If you should not work on this
browser-recuse = Take me off this case
browser-recuse-about = Your key for this case is deleted, and you cannot open it again unless a colleague gives you one. The others keep theirs. Nobody asks why.
browser-recuse-alone = You are the only one who can open this case. Give a colleague a key first, then you can step back.
browser-recuse-sure = Yes, delete my key
browser-recuse-keep = Keep it

## Releasing a change

browser-change-kept = Your session ended while you wrote. What you had typed is below; nothing was released. Read it over, then release it.

## The own account
browser-fingerprint-same = Your keys are the approved ones.
browser-fingerprint-other = The approved fingerprint is not the one of your keys. No report that comes in now is sealed for you. Tell the person who runs this service.
browser-fingerprint-none = Your keys are not approved yet. Tell this fingerprint to the person who runs this service, by voice or in person.
browser-identity-making = Sealing your key
browser-identity-words = These six words open the file. They are shown only now: write them down and keep them apart from the file. When you are asked for them, type them in lower case with one space between two words.
browser-identity-download = Download { $file }
browser-session-ended = That session is ended.

# Leavers
browser-leavers-fetching = Seeing who is leaving…
browser-leavers-none = Nobody is leaving at the moment. The operator marks somebody with “candour people leave”.
browser-leavers-until = Last day: { $day }.
browser-leavers-shared = { $shared ->
    [0] There is no case left that you both can open.
    [one] You both can open 1 case, and you can hand it over.
   *[other] You both can open { $shared } cases, and you can hand them over.
}
browser-leavers-others = Cases that you cannot open are not counted here. They hand those over themselves, and the operator sees when none is left.
browser-leavers-to = Hand over to
browser-leavers-start = Hand over
browser-leavers-stop = Stop
browser-leavers-meter = Cases handed over
browser-leavers-progress = { $done } of { $total } handed over. Not handed over: { $refused }.
browser-leavers-stopped = Stopped: { $done } of { $total } handed over, { $refused } not. “Hand over” goes on with the rest.
browser-leavers-finished = Finished: { $done } of { $total } handed over, { $refused } not.
browser-leavers-refused-unverified = { $reference }: it cannot be opened and checked, so nothing was sealed.
browser-leavers-refused-excluded = { $reference }: the reporter does not want { $colleague } to see it. Choose somebody else for it.
browser-leavers-refused-recused = { $reference }: { $colleague } stepped back from it. Choose somebody else for it. If there is nobody else, give them a key on the page of the case, where you say why.
browser-leavers-refused-own-exclusion = { $reference }: the reporter does not want you to see it. Leave it to another lead.
browser-leavers-refused-not-allowed = { $reference }: { $colleague } cannot be given it, or your own key is not the approved one.
browser-leavers-refused-gone = { $reference }: you cannot open it any more.

## A referral, at the body
browser-opening-referral = Opening the referral in your browser
browser-referral-unverified = This referral cannot be trusted, so it stays closed. { $reason } Tell the reviewers, and the person who runs this service.
browser-referral-wrong_answer = The service answered with another referral than the one you asked for.
browser-referral-missing = What was sent to you is missing.
browser-referral-reason-too_large = It is not a file that this service makes.
browser-referral-reason-cannot_open = It does not open with your key. It may have been sealed before your key was approved; then the reviewers have to send it again.
browser-referral-reason-malformed = It is not written the way referrals are.
browser-referral-reason-wrong_case = It belongs to another case.
browser-referral-reason-wrong_place = It was made for another body, or another place.
browser-referral-reason-unknown_author = Nobody knows the person it says it is from.
browser-referral-reason-not_allowed = The person it says it is from may not send it.
browser-referral-reason-bad_signature = It was not signed by the person it says it is from.
browser-referral-reason-wrong_head = It does not stand at the beginning of this referral.
browser-section-pack = What was sent to you
browser-section-letters = Letters
browser-no-letters = No letters yet.
browser-pack-empty = There is nothing in it.
browser-pack-by = Sent by
browser-pack-by-whom = { $name }, { $day }
browser-pack-basis = Why you may be told
browser-pack-basis-consent = The person who reported agreed that you are told.
browser-pack-basis-serious_harm = Serious harm is likely. The person who reported has not agreed; two reviewers decided it.
browser-pack-duty-identity = Do not try to find out who reported. Do not pass on anything that could show it, least of all to the employer.
browser-pack-duty-consent = They agreed that you are told, and nobody else. Ask the reviewers before you share it with another body.
browser-pack-duty-serious_harm = Use it to prevent the harm, and for nothing else. Ask the reviewers before you share it with another body.
browser-letter-acknowledged = Confirmed: the body has it
browser-letter-declined = Declined: not for this body
browser-letter-question = A question
browser-letter-outcome = What was done
browser-letter-answer = From the reviewers
browser-letter-acknowledged-recorded = Written down by the reviewers: the body has it
browser-letter-declined-recorded = Written down by the reviewers: not for this body
browser-letter-question-recorded = Written down by the reviewers: a question of the body
browser-letter-outcome-recorded = Written down by the reviewers: what the body did
browser-letter-suggestion = Suggested instead: { $body }
browser-by-liaison = { $name }, for the body, { $day }
browser-acknowledged-label = Your words
browser-acknowledged-hint = You need not write anything. Say who looks at it, and by when you will write again, if you know. The reviewers tell the person who reported that you have it.
browser-declined-label = Your reason
browser-declined-hint = The reviewers read this, and look for another body. Declining ends this referral.
browser-declined-missing = Say why it is not for you
browser-suggestion-label = Whom is it for?
browser-suggestion-hint = If you know the body that can act
browser-suggestion-none = I do not know
browser-question-label = Your question
browser-question-hint = The reviewers read this, and may pass it on to the person who reported. Do not ask who that is.
browser-question-missing = Write your question
browser-outcome-label = What you did
browser-outcome-hint = Say what you did and what has changed, or why you did nothing. The reviewers pass it on to the person who reported. You can add to it later.
browser-outcome-missing = Say what you did, or why you did nothing
browser-meanwhile-referral = This referral was changed while you were writing, so nothing was sent yet. See where it stands now; what you wrote is still here.
browser-file-pack = What was sent to you
browser-file-letter = Letter { $n }

## Keys in the queue
browser-keys-button = Keyboard shortcuts
browser-keys-heading = Keys in this list
browser-keys-next = To the next case
browser-keys-previous = To the case before
browser-keys-open = Open the case
browser-keys-choose = Choose the case, or not
browser-keys-assign = Assign the chosen cases
browser-keys-search = To the search
browser-keys-help = Show these keys
browser-keys-on = Use single keys. Turn this off if you speak to your computer or press keys by mistake.
browser-keys-close = Close

## Searching inside cases
browser-inside-heading = Search inside these cases
browser-inside-label = Words
browser-inside-hint = Each case of this list is opened in your browser, one after the other, up to { $most }. Each one is recorded as opened by you, as when you open it yourself. What is found stays in this window and is gone when you leave the page.
browser-inside-button = Search inside
browser-inside-stop = Stop
browser-inside-missing = Type at least two letters of what you look for
browser-inside-starting = Fetching the list
browser-inside-progress = Opened { $looked } of { $all }. Found in { $found }.
browser-inside-done = Done: opened { $looked }, found in { $found }.
browser-inside-stopped = Stopped: opened { $looked }, found in { $found }.
browser-inside-closed = { $closed ->
    [one] One of them could not be opened here.
   *[other] { $closed } of them could not be opened here.
  }

## The name given in confidence, on the case page

browser-section-name = The name
browser-name-about = The name was given in confidence. The custodians keep it, and cannot read it. Once the report is acknowledged, and until the case is closed, you can ask them for it: the person who reported is asked too, and a custodian decides.
browser-name-state-asked = Asked. A custodian may decide from { $day }, or sooner if the person who reported answers.
browser-name-state-urgent = Asked as urgent. A custodian may decide at once.
browser-name-state-answered = The person who reported has answered. A custodian decides next.
browser-name-state-ended = This request ended when the report was taken back.
browser-name-given = Name
browser-name-contact = Contact
browser-name-care = Only you and the others who can open this case see this. Do not write it into messages, notes or what goes to a body unless the person agrees. If it becomes known who reported, they may be harmed.
browser-name-unreadable = A custodian handed something on, but it is not the name that belongs to this report. { $reason } Do not act on it. Tell a lead and the person who runs this service.
browser-name-none = No custodian is left who could be asked: those in office were kept out by the person who reported, or there are none.
browser-name-who = This goes to { $names } and to the person who reported.
browser-name-why = Why do you need the name?
browser-name-why-hint = The person who reported reads this as you write it. Say what you would do with the name, and what happens without it. Do not name patients.
browser-name-urgent = Can it wait?
browser-name-urgent-yes = No: somebody may come to harm if a custodian waits for the person who reported to answer
browser-name-urgent-hint = Otherwise a custodian waits for their answer, or five working days.
browser-name-missing = Write why you need the name. The person who reported has a right to know.
browser-original-ask = Ask the custodians for the original of { $name }
browser-original-open = Open the original
browser-original-save = Save the original
browser-original-care = The original may show who reported: by place, time, device, or people in it. Do not send it on, and do not save it where others can see it, unless the person agrees. If it becomes known who reported, they may be harmed.
browser-original-unreadable = A custodian handed something on, but it does not open the original of this file. { $reason } Do not act on it. Tell a lead and the person who runs this service.
browser-original-why = Why do you need the original?
browser-original-why-hint = The person who reported and the custodians read this as you write it. Say what you expect to find in it, and what happens without it. Do not name patients.
browser-original-missing = Write why you need the original. The person who reported has a right to know.
browser-entry-original-asked = Asks the custodians for the original of { $name }
browser-entry-original-agreed = Agrees that the reviewers see the original
browser-entry-original-declined = Does not want the reviewers to see the original
browser-entry-original-released = Released the original
browser-entry-original-refused = Kept the original sealed
browser-entry-name-asked = Asks the custodians for the name
browser-entry-name-urgent = Says that it cannot wait.
browser-entry-name-agreed = Agrees that the reviewers are told their name
browser-entry-name-declined = Does not want the reviewers to be told their name
browser-entry-name-released = Released the name
browser-entry-name-refused = Kept the name sealed
browser-file-disclosure = Entry { $n } of { $thread }

## A custodian's page

browser-opening-disclosure = Opening what you are asked for
browser-disclosure-unverified = This request cannot be trusted, so it stays closed. { $reason } Tell the person who runs this service.
browser-disclosure-wrong_answer = The service answered with another request than the one you asked for.
browser-disclosure-missing = The request is missing.
browser-disclosure-reason = It could not be verified: { $reason }
browser-section-asked = What is asked, and what was said to it
browser-disclosure-duty-original = You cannot open the file, and you do not see the report. If you release the original, every reviewer of this report can open it. What was cleaned out of the copy can then name the person who reported: where and when it was made, with which device, by whom, and people in it. Decide by the reason: is the original needed to keep somebody safe, or to act on the concern, and is the cleaned copy not enough? What the person who reported says counts most. If you release it, they are told, with what you write.
browser-disclosure-duty-name = You cannot read the name, and you do not see the report. Decide by the reason: is the name needed to keep somebody safe, or to act on the concern, and is there no other way? What the person who reported says counts most. If you release the name, they are told, with what you write.
browser-disclosure-reference = Case
browser-disclosure-of = What is asked for
browser-disclosure-of-name = The name and contact of the person who reported
browser-disclosure-of-original = The original of { $name }
browser-disclosure-state = Where it stands
browser-disclosure-waits = The person who reported has time to answer. You may release what is asked for from { $day }, or once they answered. You can say no at any time.
browser-disclosure-early = The service says that you may release it now. What was signed does not bear that out: it is not said to be urgent, and the person who reported has neither answered nor had the time. Wait, and tell the person who runs this service.
browser-disclosure-closed-name = The name itself could not be verified, so it cannot be released. { $reason } Tell the reviewer and the person who runs this service.
browser-disclosure-closed-original = What opens the original could not be verified, so it cannot be released. { $reason } Tell the reviewer and the person who runs this service.
browser-disclosure-no-original = What opens the original is missing, so it cannot be released. Tell the reviewer and the person who runs this service.
browser-disclosure-no-name = The name is missing, so it cannot be released. Tell the reviewer and the person who runs this service.
browser-release_original-button = Release the original
browser-release_original-label = Why you release it
browser-release_original-hint = The reviewers and the person who reported read this.
browser-release_original-missing = Write why you release the original. The person who reported has a right to know.
browser-refuse_original-button = Keep the original sealed
browser-refuse_original-label = Why it stays sealed
browser-refuse_original-hint = The reviewers and the person who reported read this. Say what would change your mind, if anything.
browser-refuse_original-missing = Write why the original stays sealed
browser-release_name-label = Why you release it
browser-release_name-hint = The reviewers and the person who reported read this.
browser-release_name-missing = Write why you release the name. The person who reported has a right to know.
browser-refuse_name-label = Why it stays sealed
browser-refuse_name-hint = The reviewers and the person who reported read this. Say what would change your mind, if anything.
browser-refuse_name-missing = Write why the name stays sealed
browser-meanwhile-disclosure = Something was written here while you were writing, so nothing was sent yet. Read it first; your text is still here, and you can send it again.
