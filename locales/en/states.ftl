# Where a case stands, in the words of its reporter: what it is called, what it means, what comes next.
# Feedback that says what was done, or why nothing was: Francis inquiry (2013), recommendation 12.

state-received-label = Received
state-received-meaning = Your report is stored, sealed. No reviewer has confirmed yet that they read it.
state-received-next = A reviewer will read it and confirm that here.

state-acknowledged-label = Read
state-acknowledged-meaning = A reviewer has opened and read your report.
state-acknowledged-next = They will look into who can act on it.

state-assessing-label = Being looked into
state-assessing-meaning = Reviewers are working out what the concern needs and who can act on it.
state-assessing-next = They may ask you questions here. In the end they tell you what was done, or why nothing was.

state-awaiting_reporter-label = We have a question for you
state-awaiting_reporter-meaning = The reviewers need to know something that only you may know.
state-awaiting_reporter-next = Please read the messages below and answer if you can. You do not have to.

state-concluded-label = Closed with an answer
state-concluded-meaning = The reviewers have told you what was done, or why nothing was. Their answer is below.
state-concluded-next = Nothing more is planned.

state-reopened-label = Opened again
state-reopened-meaning = There is a reason to look at your report again.
state-reopened-next = The reviewers will tell you here what they decide.

state-referred-label = Passed on
state-referred-meaning = Your report was passed, sealed, to a body that can act on it. It has not confirmed yet.
state-referred-next = The reviewers tell you here when the body answers. They stay with the case until it does.

state-with_body-label = With a body that can act
state-with_body-meaning = A body that can act on your concern has it.
state-with_body-next = The reviewers tell you here what the body says and does.

state-withdrawn-label = Taken back
state-withdrawn-meaning = You took your report back. The reviewers stopped working on it.
state-withdrawn-next = What was passed on before cannot be called back. If somebody may be in danger, the reviewers can open the case again and will tell you here.

state-unreadable-label = Could not be opened
state-unreadable-meaning = Two reviewers found that your report cannot be opened.
state-unreadable-next = Please send it again, or go to one of the organisations on the page "Who takes what". The link is at the foot of this page. If you can read your report on this page, copy it from here.

## What happened, in the reporter's timeline. The ids are those of the acts in src/domain/audit.rs.

timeline-received = Your report was received.
timeline-file_added = You added a file.
timeline-replied = You wrote to the reviewers.
timeline-acknowledged = A reviewer confirmed that they have your report.
timeline-assessing = The reviewers began to look into it.
timeline-messaged = A reviewer wrote to you.
timeline-asked = A reviewer asked you a question.
timeline-resumed = The reviewers went on looking into it.
timeline-consent_requested = A reviewer asked whether it may be passed on to: { $body }
timeline-consent_given = You agreed that it is passed on to: { $body }
timeline-consent_refused = You said no to passing it on to: { $body }
timeline-referred = Your report was passed on to: { $body }
timeline-body_acknowledged = { $body } confirmed that it has your report.
timeline-body_declined = { $body } said that this is not for it. The reviewers look for another.
timeline-body_asked = { $body } asked the reviewers a question.
timeline-body_reported = { $body } told the reviewers what it did.
timeline-name_asked = A reviewer asked the custodians for your name.
timeline-name_answered = You said what you think of giving your name.
timeline-name_released = A custodian gave your name to the reviewers of your report.
timeline-name_refused = A custodian decided not to give your name.
timeline-original_asked = A reviewer asked the custodians for the original of a file.
timeline-original_answered = You said what you think of giving the original of a file.
timeline-original_released = A custodian gave the original of a file to the reviewers of your report.
timeline-original_refused = A custodian decided not to give the original of a file.
timeline-paused = The time limit was paused. The reason is in the messages.
timeline-unpaused = The time limit runs again.
timeline-escalated = The day by which you should have heard went by. Your case now stands before the lead reviewers.
timeline-unreadable = Two reviewers found that your report cannot be opened.
timeline-withdrawn = You took your report back.
timeline-rated = You said what you think of the answer.
timeline-another_look = You asked that somebody else looks at it again.
timeline-checked_in = You told us how you are treated.
timeline-concluded_action = The case was closed, with an answer on what was done.
timeline-concluded_no_action = The case was closed, with an answer on why nothing was done. Two people decided it.
timeline-reopened = The case was opened again.

## How a report was sent, for staff

mode-named = With a name
mode-confidential = In confidence
mode-anonymous = Anonymously

## What staff can do. The ids are those of the actions in src/domain/workflow/table.rs.

action-acknowledge = Acknowledge the report
action-assess = Begin to look into it
action-message = Write to the person who reported
action-ask = Ask the person who reported
action-resume = Go on without waiting for an answer
action-note = Write a note
action-classify = Classify the concern
action-route = Choose the bodies
action-request_consent = Ask whether a body may be told
action-propose_override = Propose to refer without consent
action-approve_override = Agree to refer without consent
action-refer = Refer to a body
action-answer_body = Write to the body
action-record_acknowledged = Record that the body confirmed
action-record_declined = Record that the body declined
action-record_question = Record a question of the body
action-record_outcome = Record what the body did
action-ask_name = Ask the custodians for the name
action-add_task = Give a task
action-complete_task = Mark as done
action-pause = Pause the clock
action-unpause = Let the clock run again
action-propose_unreadable = Propose to give up: it cannot be opened
action-confirm_unreadable = Give up: it cannot be opened
action-body_acknowledge = Confirm that you have it
action-body_decline = Say that it is not for you
action-body_ask = Ask the reviewers
action-body_report = Say what you did
action-release_name = Release the name
action-refuse_name = Keep the name sealed
action-propose_no_action = Propose to close without action
action-conclude_action = Close: something was done
action-conclude_no_action = Close: nothing will be done
action-reopen = Open the case again

## Where a case stands, as staff read it.

staff-state-received = New
staff-state-acknowledged = Acknowledged
staff-state-assessing = Being looked into
staff-state-awaiting_reporter = Waiting for the reporter
staff-state-concluded = Closed
staff-state-reopened = Opened again
staff-state-referred = Referred
staff-state-with_body = With a body
staff-state-withdrawn = Withdrawn
staff-state-unreadable = Unreadable
