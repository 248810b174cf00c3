# The figures, and what changed because someone spoke up.

staff-statistics = Statistics
statistics-title = Statistics
statistics-title-of = Statistics: { $period }
statistics-year = The year { $year }
statistics-quarter = { $quarter ->
        [1] January to March { $year }
        [2] April to June { $year }
        [3] July to September { $year }
       *[4] October to December { $year }
    }
statistics-periods = Periods
statistics-nothing-yet = There are no figures yet. A quarter is released five weeks after it ends. Come back on { $day }.
statistics-own = These are the cases that you can open. Whoever runs the service can print the figures of all cases.
statistics-rule = Numbers below 5 are not shown, and neither is a zero. Where few people reported, a number could show who did.
statistics-rule-second = Some larger numbers are hidden as well. Otherwise a small one could be worked out by adding and subtracting. Which ones is chosen by lot.
statistics-rule-fixed = These figures are fixed. What became known later does not change them. There are no other periods, filters or cross-tables, since two overlapping answers could be held against each other.
statistics-csv = Download the figures as a table (CSV)
statistics-what = What is counted
statistics-cases = Cases
statistics-number = { $number }
statistics-hidden = hidden
statistics-at-least = hidden; at least { $number }
statistics-chart-about = A bar for each number. The same numbers are in the table below. A dashed outline stands for a hidden number and says nothing about its size.

statistics-total-title = How many cases
statistics-total-about = A case can be in several of these. "Answer due" are the cases whose answer fell due in the period. "Referred" are those that went to a body for the first time.
statistics-population-received = Reports received
statistics-population-answer_due = Answer due
statistics-population-concluded = Concluded
statistics-population-referred = Referred

statistics-mode-title = How it was reported
statistics-mode-about = Of the reports received.
statistics-mode-named = With a name
statistics-mode-confidential = In confidence
statistics-mode-anonymous = Anonymously

statistics-nation-title = Where
statistics-nation-about = Of the reports received.
statistics-nation-england = England
statistics-nation-wales = Wales
statistics-nation-scotland = Scotland
statistics-nation-ni = Northern Ireland
statistics-nation-elsewhere = Elsewhere
statistics-nation-not_known = Not known

statistics-concern-title = What it was about
statistics-concern-about = Of the reports received. Each counts once: under its first category and, where that has several elements, under the first of them in this order.
statistics-concern-patient_safety = Patient safety or quality
statistics-concern-worker_safety = Worker safety or wellbeing
statistics-concern-bullying_harassment = Bullying or harassment
statistics-concern-inappropriate_behaviour = Inappropriate attitudes or behaviours
statistics-concern-detriment = Detriment for speaking up
statistics-concern-other = Something else
statistics-concern-not_classified = Not classified yet

statistics-acknowledgement-title = Acknowledged in time
statistics-acknowledgement-about = Of the reports received. "Late" holds those that were not acknowledged at all when the figures were fixed.
statistics-acknowledgement-in_time = In time
statistics-acknowledgement-late = Late or not at all
statistics-acknowledgement-not_timed = No time was set

statistics-detriment-title = Treated worse for speaking up
statistics-detriment-about = Of the reports received, whether or not the case was concluded: the worst that the reporter had said when the figures were fixed. They are asked 1, 3, 6 and 12 months after the report. What they say later is not in here.
statistics-detriment-yes = Yes
statistics-detriment-afraid = Afraid that they will be
statistics-detriment-no = No
statistics-detriment-no_answer = No answer yet

statistics-answer_time-title = Answered in time
statistics-answer_time-about = Of the cases whose answer fell due. "Late" holds those that were not answered when the figures were fixed.
statistics-answer_time-in_time = In time
statistics-answer_time-late = Late or not yet

statistics-outcome-title = How it ended
statistics-outcome-about = Of the cases concluded.
statistics-outcome-action_taken = Something was done
statistics-outcome-no_action = Nothing more was done
statistics-outcome-not_recorded = Not recorded

statistics-rating-title = How reporters rated it
statistics-rating-about = Of the cases concluded. 5 is the best.
statistics-rating-5 = 5
statistics-rating-4 = 4
statistics-rating-3 = 3
statistics-rating-2 = 2
statistics-rating-1 = 1
statistics-rating-no_rating = No rating

statistics-referral-title = What bodies did
statistics-referral-about = Of the cases referred: the furthest that any of their bodies had come when the figures were fixed.
statistics-referral-answered = Told us what came of it
statistics-referral-acknowledged = Took it on
statistics-referral-declined = Declined it
statistics-referral-sent = Has not answered yet

statistics-body-title = Which bodies
statistics-body-about = Cases sent to each body. Only bodies that enough cases went to are named. Any other may have had some, or none.

statistics-annual-heading = For the annual report
statistics-annual-about = In the shape that the 2017 Regulations ask of prescribed persons: how many disclosures, how many acted on, what was done, and what it changed. This service is not a prescribed person. It counts all reports, since whether one qualifies in law is not for it to decide.
statistics-annual-acted = Acted on, of the cases concluded
statistics-annual-summary = What was done
statistics-annual-effect = What it changed
statistics-annual-effect-about = The changes that were released to the public in this year.
statistics-ftsu-heading = For the quarterly Freedom to Speak Up record
statistics-ftsu-about = In the shape that guardians used until June 2026. The fields of the collection that followed were not seen. Each report counts under one element only.
statistics-ftsu-anonymous = Raised anonymously
statistics-ftsu-detriment = Detriment indicated, of the reports received

## What changed because someone spoke up

changes-title = What changed because someone spoke up
changes-lead = We cannot tell whole stories without giving people away. These are changes that followed reports to this service.
changes-none = Nothing has been released yet.
changes-nation-england = England
changes-nation-wales = Wales
changes-nation-scotland = Scotland
changes-nation-ni = Northern Ireland
changes-byline = { $nation }, released on { $day }
changes-byline-anywhere = Released on { $day }
footer-changes = What changed because someone spoke up

staff-changes-title = What changed
staff-changes-about = What you release here can be read by everybody, on the public page "What changed because someone spoke up". One change at a time, in your own words.
staff-changes-new = Release a change
staff-changes-text = What changed
staff-changes-text-hint = Up to { $max } characters, plain text. No names of people or places, no dates, nothing rare.
staff-changes-nation = Nation
staff-changes-nation-hint = Leave it out if few reports come from there.
staff-changes-nation-none = Do not say
staff-changes-check = Could this show who spoke up, or about which place?
staff-changes-checked = I have read it as somebody who works there would. It shows neither.
staff-changes-release = Release to everybody
staff-changes-released = Released
staff-changes-withdraw = Take back
staff-changes-by = Released by { $who } on { $day }
staff-changes-notice-released = Everybody can read it now.
staff-changes-notice-withdrawn = It is no longer on the public page. Somebody may have kept a copy.
staff-changes-problem-empty = Say what changed
staff-changes-problem-too-long = A change takes up to { $max } characters, and there are { $used }. Please make it shorter.
staff-changes-problem-case = Something in it looks like the reference of a case. Take it out.
staff-changes-problem-nation = Choose one of the four nations, or none
staff-changes-problem-unchecked = Read it again and tick that it shows neither who spoke up nor where
