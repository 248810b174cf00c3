# Where a case stands, in the words of its reporter: what it is called, what it means, what comes next.
# Feedback that says what was done, or why nothing was: Francis inquiry (2013), recommendation 12.

state-received-label = Received
state-received-meaning = Your report is stored, sealed. No reviewer has opened it yet.
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
state-concluded-next = Nothing more is planned. If the concern goes on, send a new report and give the reference of this one.

state-reopened-label = Opened again
state-reopened-meaning = There is a reason to look at your report again.
state-reopened-next = The reviewers will tell you here what they decide.

## What happened, in the reporter's timeline. The ids are those of the acts in src/domain/audit.rs.

timeline-received = Your report was received.
timeline-replied = You wrote to the reviewers.
timeline-acknowledged = A reviewer confirmed that they have your report.
timeline-assessing = The reviewers began to look into it.
timeline-messaged = A reviewer wrote to you.
timeline-asked = A reviewer asked you a question.
timeline-resumed = The reviewers went on looking into it.
timeline-concluded_action = The case was closed, with an answer on what was done.
timeline-concluded_no_action = The case was closed, with an answer on why nothing was done. Two people decided it.
timeline-reopened = The case was opened again.

## How a report was sent, for staff

mode-named = With a name
mode-confidential = In confidence
mode-anonymous = Anonymously

## What staff can do. The ids are those of the actions in src/domain/workflow.rs.

action-acknowledge = Acknowledge the report
action-assess = Begin to look into it
action-message = Write to the person who reported
action-ask = Ask the person who reported
action-resume = Go on without waiting for an answer
action-note = Write a note
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
