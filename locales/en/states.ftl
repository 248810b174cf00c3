# The states of a case as its reporter reads them: what it is called, what it means, what comes next.
# Feedback that says what was done, or why nothing was: Francis inquiry (2013), recommendation 12.

state-received-label = Received
state-received-meaning = Your report is stored, sealed. No reviewer has opened it yet.
state-received-next = A reviewer will read it and confirm that here.

state-acknowledged-label = Read
state-acknowledged-meaning = A reviewer has opened and read your report.
state-acknowledged-next = They will look into who can act on it.

state-assessing-label = Being looked into
state-assessing-meaning = Reviewers are working out what the concern needs and who can act on it.
state-assessing-next = They may ask you questions here. Otherwise you will hear what they decide.

state-awaiting_reporter-label = We have a question for you
state-awaiting_reporter-meaning = The reviewers need to know something that only you may know.
state-awaiting_reporter-next = Please read the messages below and answer if you can. You do not have to.

state-referred-label = Passed on
state-referred-meaning = The concern was passed to an organisation that can act on it. The timeline says more.
state-referred-next = That organisation will confirm it has the concern, or say that it belongs elsewhere.

state-with_body-label = With the organisation that can act
state-with_body-meaning = The organisation has taken up the concern.
state-with_body-next = We will ask what came of it and tell you here.

state-concluded-label = Closed with an answer
state-concluded-meaning = The reviewers have told you what was done, or why nothing was. Their answer is below.
state-concluded-next = Nothing more is planned. If the concern goes on, send a new report and give the reference of this one.

state-reopened-label = Opened again
state-reopened-meaning = There is a reason to look at your report again.
state-reopened-next = The reviewers will tell you here what they decide.

state-withdrawn-label = Withdrawn
state-withdrawn-meaning = You asked us to stop. We are not working on this report any more.
state-withdrawn-next = You can send a new report at any time.

state-unreadable-label = Your report cannot be opened
state-unreadable-meaning = What was stored is damaged, and nobody can read it. This is not your fault.
state-unreadable-next = If you can, please send the report again. You will get a new code.

timeline-received = Your report was received.
timeline-acknowledged = A reviewer read your report.
timeline-assessing = The reviewers began to look into it.
timeline-awaiting_reporter = The reviewers asked you a question.
timeline-referred = The concern was passed on.
timeline-with_body = The organisation it was passed to took it up.
timeline-concluded = The case was closed with an answer.
timeline-reopened = The case was opened again.
timeline-withdrawn = The report was withdrawn.
timeline-unreadable = The reviewers found that the report cannot be opened.
