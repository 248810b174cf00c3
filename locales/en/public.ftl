# The pages that reporters see, page by page.

## /

start-title = Report substandard care in radiography
start-what = Here you can tell a small group of reviewers about care that is unsafe or not good enough, in imaging, radiotherapy, screening or education. You can give your name, give it in confidence, or give none.
start-report = Report a concern
start-follow = Follow a case you reported
start-who-heading = Who reads it
start-who = Named reviewers, and nobody else. Your report is sealed so that only they can open it. Once it is sealed, the people who run the server cannot.
start-who-excluded = If one of them must not see it, you can exclude them. Then they cannot open it and are not shown that it exists.
start-who-keys = See who can read reports
start-then-heading = What happens then
start-then-code = You get a case code of twelve words. With it you follow the case. It does not say who you are.
start-then-read = A reviewer reads your report and says so on your case page.
start-then-pass-on = They work out which organisation can act. As a rule they pass nothing on without your consent. The exception is a risk of serious harm.
# Francis inquiry (2013), recommendation 12: feedback on what was done, or on why nothing was.
start-then-answer = You are told what was done, or why nothing was. No case is closed without that.
start-law-heading = What this does not do
# No prescribed person under the Employment Rights Act 1996, section 43F; see also sections 43C(2) and 43G.
start-law = Telling this service is not by itself what the law calls a protected disclosure. The law usually looks at telling an employer, or a regulator named for it in the law. You can report there as well.
start-law-advice = Advice on this is free and confidential. You can ask before you report:

## /before-you-report

before-title = Before you report
before-lead = Five minutes here can spare you trouble later. You do not have to follow every point. Follow those that fit what you are afraid of.

before-device-heading = Your device and network
before-device-own = Use a device of your own. A computer or phone from work may record what you type and what is on the screen.
before-device-network = Do not use the network at work, or a work VPN. Use mobile data or a network at home or elsewhere.
before-device-seen = Whoever runs a network can usually see that somebody visited this service, and when. They cannot see what you write, unless they also control the device.
before-device-tor = Tor Browser hides the visit as well. Every page here works in it, on its safest setting too.

before-traces-heading = Leave no traces
before-traces-private = Open a private window first. Close it when you have finished. Otherwise the visit stays in your browser's history.
before-traces-exit = "Leave this page" at the top of each page takes you away from here. It does not clear your history.
before-traces-draft = Nothing you type is kept until you send it. Do not keep a draft on a work device, in work email or in a shared folder.
before-traces-words = The way you write, a rare date or a detail that only you know can give you away. Read your report once more with the eyes of somebody it is about.

before-safety = More about your device, and what to do if somebody is watching

before-files-heading = Photos and documents
before-files-none = You need no files. It is enough to say in the form what exists and where it is. Where your browser runs scripts you can add files to the form. You can also add them later, with your case code.
before-files-hidden = A file holds more than you see: often who made it, when, where and on which device. The form looks for that and tells you. It cannot change what a file shows.
before-files-records = Do not copy patient records or images to prove a point. It can be held against you, and it is not needed here.

before-server-heading = What the server sees
before-server-memory = Where your browser runs scripts, it seals what you write before it leaves your device, and opens your case there: your case code stays with you, and the page says so. Without scripts the server reads your report, your code and your messages: in its memory, while it answers that one request. It checks and seals them, and what it read is gone after the answer.
before-server-sealed = What you write is stored sealed, and so are the answers to it. The server has no key that opens them. Keys are with the reviewers, and your case code is yours.
# docs/THREAT-MODEL.md says which column of the database is meant by which sentence; tests/it/service/in_the_clear.rs
# compares the three.
before-server-open = Some things are stored unsealed, because the work needs them. This is all of it:
open-number = the case's number and reference, and numbers that are made from your case code. They lead neither back to the code nor to you
open-report = the day it came in, whether you gave your name, and whether somebody is in danger
open-standing = how far the work is, by which day you hear from us, whether that day was missed, how it ended, whether you took your report back, and when it is deleted or why it is kept longer
open-people = which reviewers can open it, who works on it, what is still to be done by whom, and which step somebody took on which day. So the days are stored on which you write, answer, rate or keep a note
open-sorting = how reviewers sort it: nation, kind of place, what it is about and whom, how urgent and how serious, which duties apply, what kind of person reported it, labels, and which cases belong together
open-bodies = which organisations were chosen, asked about and told, on which days and on what ground, how far each has come, and whether you said yes or no to it
open-name = for a name given in confidence, and for the original of a file: whether and by whom it was asked for, of which custodians, whether that was urgent, on which days, and how it ended. Not the name, not what the file is, not the reasons, not what you said to it
open-rating = your rating of the answer, as a number from 1 to 5
open-treated = how you say that you are treated, as one of three answers: nobody treats you worse, you are afraid of it, or somebody does
open-size = how many messages, notes and files there are, about how long each is, and on which day a file was sent
open-written = when something was last written to the disk
before-server-kept = { $months ->
    [0] Your case code works for as long as this service keeps your case. The page on privacy says how long that is.
   *[other] Your case code works until { $months } months after your case was closed. Then the case is deleted, and the code opens nothing. It can be kept longer where a court or a regulator needs it.
  }
before-server-limit = Whoever controlled the server at the very moment you send could read your report. If you have to fear that, take advice from Protect instead, by phone.

before-name-heading = With your name or without
before-name-lead = You choose one of three ways.
before-name-named = With your name: reviewers know you and can ask you. This usually brings the most action.
before-name-confidential = In confidence: your name is sealed apart from the report. Reviewers do not see it unless a custodian agrees that it is needed.
before-name-anonymous = Without your name: nobody here learns who you are. You still get answers with your case code.
before-name-cost = Having no name has a price. Some regulators seldom act on a report from somebody unknown. Checking facts is harder. And if you are treated badly later, it is harder to show that it was because of this report.
before-name-small = In a small team people may guess who reported, whatever you choose.

before-law-heading = What the law usually gives you
before-law-lead = This is general information, and no legal advice. What applies to you depends on what you are, what you tell and whom you tell. Please ask for advice, which is free.

before-advice-heading = Free advice
before-advice-lead = You can ask these before you report, while the case goes on and afterwards:
before-go-on = Go on to the report

## /report

report-title = Report a concern
report-lead = All questions are on this page. Answer those you can, in any order.
report-lead-scripted = One part at a time. Answer what you can. You can go back and change it.
report-way-plain = On this page the report is sealed when it arrives here. The server holds your words in memory for that moment, and keeps nothing that could open it.
report-way-sealed = Your browser seals the report before it leaves this device. The server never has your words.
report-needed = Two answers are always needed: how you want to report, and what happened. With a name, we also need a way to reach you.
report-patients = Please do not name patients. Leave out hospital numbers, NHS numbers and dates of birth.
report-not-saved = Nothing is kept until you send it. If you close this page, what you typed is gone.
report-check-next = Next you see all your answers. Nothing is stored before you send them there.
report-check = Check your answers
report-on = Continue
report-back = Back
report-step = Part { $number } of { $of }
report-sealing = Sealing and sending. This takes a few seconds.
report-not-sent = Nothing was sent
report-not-answered = Not confirmed
report-not-keys = Your browser could not find out for whom to seal the report. Your answers are still here. Try again in a minute.
report-not-failed = Your browser could not seal the report. Your answers are still here.
report-not-stored = Your report could not be stored just now, or the answer got lost on its way. Your answers are still here. Wait a minute, then press 'Send the report' again. It will not be sent twice.
report-not-refused = The service did not take the sealed report. Your answers are still here. Try again in a minute.
report-plain-offer = You can also send it without sealing it first. It is then sealed when it arrives: the server holds your words in memory for that moment. You see your answers once more before.
report-plain-send = Send it that way
report-notice-not-now = Your answers could not be looked at just now, and nothing was sent. What you typed is still on this page. Wait a minute, then press the button again.

## /report/check

check-title = Check your answers
check-lead = Nothing has been stored yet. Read it once more, then send it.
check-lead-sealed = Nothing has left this device yet. Read it once more, then send it.
check-way-sealed = Your browser seals it for the reviewers before it leaves this device. The server never has your words or your case code.
check-send-code = You then get your case code. It is shown once, so have pen and paper ready.
check-anonymous = You report without your name. A name or contact in the form is left out. Look for anything else that would give you away.
check-confidential = Your name and contact are sealed apart, for the custodians. The reviewers do not see them.
check-without-leads = You excluded every lead reviewer.
check-without-leads-means = You can send it like this. But nobody is then left who could agree that nothing needs to be done, or that a body is told without your yes. Your case can be looked into and passed on with your yes.
check-outside = You can also go to a body yourself:
check-patients = Look for names or numbers of patients, too, and take them out.
check-change = Change
check-send-heading = Send the report
check-send-then = When you send it, the server seals it for the reviewers and stores it. For that moment it holds your words in memory. You then get your case code. It is shown once, so have pen and paper ready.
check-send = Send the report
check-edit = Change your answers
check-notice-expired = This page was open for a long time. Nothing was sent. Please look at your answers and send them again.
check-notice-not-ours = This page could not be recognised, perhaps because it was changed on the way. Nothing was sent. Your answers are still here: look at them and send them again.
check-notice-not-stored = Your report could not be stored at this moment. Your answers are still here. Wait a minute, then press 'Send the report' again. It will not be sent twice.
check-notice-nobody = Nobody is set up to read reports here just now, so nothing was sent. Your answers are still on this page. Wait some minutes and press 'Send the report' again, or copy them and keep them where only you can get at them. If somebody is in danger, do not wait: call 999, or tell the person in charge.

## After sending

sent-title = Your report was sent
sent-lead = Thank you. It is sealed and stored.
sent-lead-sealed = Thank you. It left this device sealed, and is stored.
sent-code-heading = Your case code
sent-code-once = This is the only time you see this code. Keep it before you leave this page.
sent-code-line = In one line, to copy:
sent-keep-heading = How to keep it
sent-keep-paper = Write the words on paper, in this order, or put them in a password manager of your own. Do not keep them at work or in work email.
sent-keep-opens = The code opens your report, the answers to it, and the page where you can write to the reviewers. Whoever has it can read these and write in your name.
sent-keep-lost = If you lose it you cannot get back in. Nobody can look it up or reset it. You could then only send a new report.
sent-keep-nobody = Nobody from this service will ever ask you for it.
sent-next-heading = What happens next
sent-reference = Reference
sent-reference-use = The reference names your case when you talk about it. It opens nothing.
sent-next-update = You hear from us by
sent-next-where = Look on your case page. We do not send email or call, since that could give you away.
sent-leave-heading = Before you leave
sent-leave = Check that you have all twelve words. On the next page you can try the code. Then close this window, so that nobody can come back to this page.
sent-go-on = I have kept the code. Go on

already-sent-title = This report was sent before
already-sent-lead = Nothing was sent a second time.
already-sent-reference = The reference of the case is { $reference }. It opens nothing.
already-sent-other-what = A report was sent from this form before, with other answers. That first one is what the reviewers have. What you changed afterwards was not sent.
already-sent-other-do = Use the case code that you were given to open the case, and write what you want to change or add as a message.
already-sent-other-no-code = If you do not have the code, send a new report. Say in it that you reported before.
already-sent-expired-what = The reviewers have your report. The case code was shown when it was sent, and it cannot be shown again.
already-sent-expired-do = If you kept the code, use it to follow the case.
already-sent-expired-no-code = If you did not, send a new report. Say in it that you reported before.
already-sent-follow = Follow your case
already-sent-new = Start a new report

## /track

track-title = Follow a case
track-lead = With your case code you can read what happened, and write to the reviewers.
track-code-label = Your case code
track-code-hint = The twelve words, in order. Capitals and line breaks do not matter.
track-open = Open the case
track-way-plain = On this page the service opens your case for you. It holds your code, and what it opens, in memory for that moment, and keeps neither.
track-way-sealed = Your browser opens the case on this device. Your code does not leave it.
track-opening = Your browser is opening the case.
track-locked = The case was locked. Nothing of it is left on this page. Enter your code to open it again.
track-locked-idle = Nobody used the page for a while, so the case was locked. What was not sent is gone. Enter your code to open it again.
track-not-opened = The case was not opened
track-not-reached = The service could not be reached, or could not open anything just now. Your code is still on this page. Wait a minute, then try again.
track-not-failed = Your browser could not open the case. Your code is still on this page.
track-plain-offer = You can also let the service open it. Your code then goes to the server, which holds it, and what it opens, in memory for that moment.
track-plain-open = Open it that way
track-lost-heading = If you lost the code
track-lost = Nobody can look it up or reset it, since that would also let others in. You can send a new report and say that you reported before.
track-notice-kept = Your case page was open for a long time and was closed to be safe. What you filled in was not sent yet. It is kept on this page. Enter the code again to send it.
track-notice-not-now = This could not be done just now. What you filled in is still on this page. Wait a minute, then press the button again. It will not be sent twice.
track-notice-unread = A part of what you sent was missing or could not be read, so nothing was done. Enter your code again and open the case.

unsent-heading = This is what you wrote
unsent-do = It was not sent, and it is kept nowhere else. If you want to use it, copy it before you leave this page.

code-problem-missing = Enter the twelve words of your code
code-problem-wrong-number = { $words ->
        [one] Your code has twelve words, and there is one here
       *[other] Your code has twelve words, and there are { $words } here
    }
code-problem-near-word = '{ $typed }' is not a word from a code. Did you mean '{ $suggestion }'?
code-problem-unknown-word = '{ $typed }' is not a word from a code. Look at it again on your paper.
code-problem-mistyped = Something is not right. Each word exists, but they do not go together. Look for a wrong word or a wrong order.
code-problem-not-found = No case is followed with this code. Look for a word that is another one on your paper.

## The case page

tracking-title = Case { $reference }
tracking-opened-here = Your browser opened this case. Your code did not leave this device, and the server cannot read the messages.
tracking-lock = Lock the case
tracking-idle-heading = The case is about to lock
tracking-idle-text = Nobody has used this page for a while. In a minute it locks, so that nobody else finds it open. What you have not sent will be gone then.
tracking-idle-stay = Keep it open
tracking-sealing = Your browser is sealing what you wrote.
tracking-not-sent = This was not sent: the service could not be reached, or could not take it just now. What you filled in is still on this page. Wait a minute, then press the button again. It will not be sent twice.
tracking-not-answered = This was sent, but the page could not be shown again. Lock the case and open it with your code to see how it stands.
tracking-contents = On this page
tracking-state-heading = How it stands
tracking-say = Further down you can say what you think of the answer.
tracking-next-update = You hear from us again by:
tracking-missed = You should have heard from us by:
tracking-missed-sorry = That day has gone by. We are sorry.
tracking-missed-escalated = It now stands before the lead reviewers.
tracking-missed-seen = Lead reviewers see which cases are late.
tracking-missed-do = You do not have to wait for us. Write to the reviewers below, take advice, or go to an organisation that can act yourself.
tracking-missed-bodies = See who can act
tracking-paused = The time limit has been paused since:
tracking-paused-why = The reason is in the messages below. Until it runs again there is no day by which you hear from us. The reviewers write here when it does.
tracking-outcome-verified = The answer below was checked: it comes from a reviewer of this service and was not changed.
tracking-outcome-doubtful = The case was closed, but the answer could not be checked. Do not rely on it. Send a new report that says so, or ask Protect or the SoR.

tracking-consent-heading = May we pass it on?
tracking-consent-lead = The reviewers ask for your answer. It is up to you, and you can take your time. Without your yes they do not pass it on, unless somebody is at risk of serious harm.
tracking-first-heading = What you can do yourself
tracking-first-lead = This follows from your answers in the report. Do only what is safe for you, and what you have not done yet.
tracking-first-elsewhere = What you can do yourself at once follows from your answers, which are sealed. The most important is on this page:
tracking-beforehand = Say no to an organisation before anybody asks
tracking-beforehand-means = Nobody has asked you about these yet. From your answers, the reviewers may think of them. If there is one that should not be told, say so now: then it is not, unless somebody is at risk of serious harm. You can change your mind until it is sent.
tracking-beforehand-any = Nobody has asked you about these. Your answers are sealed, so these are all the organisations on our list, and most of them will never come up. If there is one that should not be told, say so now: then it is not, unless somebody is at risk of serious harm. You can change your mind until it is sent.
tracking-consent-of = Your answer about { $body }
consent-remit = What it is there for:
consent-more = More about { $body }
consent-unknown-body = Our list of organisations does not have this one any more. If you are unsure, ask the reviewers below before you answer.
consent-unanswered = You have not answered yet. It is not told without your yes, unless somebody is at risk of serious harm.
consent-agreed = You agreed that it is told.
consent-agreed-in-report = You agreed to organisations of this kind in your report.
consent-refused = You said no. It is not told, unless somebody is at risk of serious harm.
consent-left = It has left, and cannot be called back.
consent-until-sent = You can change your answer until it is sent. Afterwards it has left and cannot be called back.

tracking-messages-heading = Messages
tracking-messages-none = There are no messages yet.
tracking-reply-heading = Write to the reviewers
tracking-closed = This case is closed, so you cannot write here. If the concern goes on, send a new report and give the reference of this one.

tracking-answer-heading = What you think of the answer
tracking-another-look = Ask that somebody else looks at it again
tracking-another-look-means = If the answer misses something, say what. The case is opened again, and somebody else takes it: not the person who closed it. You can ask for this once.
tracking-looked-again = You asked for another look, and this is the answer to it. If the concern goes on, send a new report and give the reference of this one, or go to an organisation that can act yourself.

tracking-bodies-heading = Who was told
tracking-bodies-none = Your report was not passed on to any organisation.
referral-passed-on = Passed on:
referral-without-consent = It was passed on without your yes, because serious harm was likely. Two people decided that together.
referral-without-your-word = It was passed on without your yes. The reviewers wrote down that you had agreed, but you have not said so here. Ask them why, in a message on this page.
referral-sent = It has not confirmed yet that it has your report.
referral-acknowledged = It confirmed that it has your report.
referral-declined = It said that this is not for it. The reviewers look for another.
referral-answered = It told the reviewers what it did.
referral-moved = Day:
tracking-agreed = In your report you agreed that we may pass it on to:

tracking-timeline-heading = What happened when

tracking-treated-heading = How you are treated
tracking-next-check-in = We ask you here again from:
tracking-treated-optional = You do not have to answer.
tracking-treated-any-time = If anything happens, you can tell us in a message at any time while the case is open.
tracking-treated-closed = This case is closed, so you cannot write here. If you are treated badly, do not wait until we ask: get advice, or send a new report and give the reference of this one.
tracking-advice = If you are treated badly for speaking up
advice-lead = This is general information and no legal advice. Ask early: advice is free, and time limits can be short.
advice-write-down = Write down what happened, when, and who was there. Keep it away from devices and accounts of your work. Your own notes on this page are a place for it.

tracking-notes-heading = Your own notes
notes-what = A place to write down what happens, day by day. It can help later to show what was done to you and when.
notes-who = Only your code opens them. The reviewers cannot read them, and once they are sealed neither can this service. Since these pages work without scripts, the server sees a note in its memory for the moment in which you save or open it. The days on which you write, and about how much, are stored unsealed.
notes-who-sealed = Only your code opens them. The reviewers cannot read them, and neither can this service. The days on which you write, and about how much, are stored unsealed.
notes-unreadable = Note { $number } could not be opened or checked, so it is not shown.
notes-add = Add a note
notes-take = Take your notes with you
notes-take-what = You get one plain text file. It is not sealed: whoever has the file can read it.
notes-take-where = Save it on a device of your own and print it if you like. Do not keep it on a device, account or network of your work. Look in the folder for downloads afterwards, so that no copy stays where others find it.

notes-file-title = Notes on case { $reference }
notes-file-made = Made on
notes-file-open = This file is not sealed. Whoever has it can read it. Keep it where only you can get at it.
notes-file-none = There are no notes yet.
notes-file-note = About
notes-file-messages = The messages of the case

tracking-report-heading = Your report
tracking-withdraw = Take your report back
tracking-withdraw-stops = The reviewers stop working on it, and nothing more is passed on.
tracking-withdraw-stays = It stays stored, sealed. You can still open this page and your notes. You can send the reviewers no more messages here. When we ask how you are treated, you can still answer, and they read it.
tracking-withdraw-left = What was passed on before has left, and cannot be called back.
tracking-withdraw-harm = If somebody may be in danger the reviewers can open the case again. You would read that here.

tracking-leave-heading = Before you leave
tracking-leave = Close this window when you have finished. Otherwise the next person at this device could come back to this page. "Leave this page" takes you away quickly, but does not clear your history.
tracking-leave-locks = Lock the case when you have finished. It also locks when nobody uses this page for ten minutes, and when you leave it. "Leave this page" takes you away quickly, but does not clear your history.
tracking-notice-not-verified = This was not sent. Your report could not be checked, so it is not certain who would read it. Send a new report that says so, or ask Protect or the SoR.
tracking-report = What you reported

entry-from-you = From you
entry-from-reviewer = From { $who }
entry-feedback = The answer to your report
entry-changed = What will be different
entry-request = Asks whether it may be passed on to: { $body }
entry-consent-given = You agreed that it is passed on to: { $body }
entry-consent-refused = You said no to passing it on to: { $body }
entry-withdrawal = You took your report back.
entry-rating-1 = How it was handled: badly
entry-rating-2 = How it was handled: not well
entry-rating-3 = How it was handled: partly well
entry-rating-4 = How it was handled: well
entry-rating-5 = How it was handled: very well
entry-check-in-no = How you are treated: nobody treats you worse
entry-check-in-afraid = How you are treated: you are afraid that somebody will treat you worse
entry-check-in-yes = How you are treated: somebody treats you worse
entry-not-verified = Message { $number } could not be checked, so it is not shown. It may have been changed, or may come from somebody else.
entry-for-custodians = Your name and contact, sealed for the custodians. Nobody can read them here, not even with your code.
entry-missing = Message { $number } should be here, but it is missing. We cannot say why.

## The forms of the case page. The second word is the step's id in src/domain/workflow/table.rs.

form-choice-unsealed = Which of these you choose is stored unsealed.
form-choice-and-text = Which of these you choose is stored unsealed. What you write is sealed.
form-too-long = This takes up to { $max } characters, and there are { $used }. Please make it shorter.

form-reply-label = Your message
form-reply-text-hint = Answers, corrections, anything new. Do not name patients. Tell us here if you are treated badly for speaking up.
form-reply-send = Send the message
form-reply-missing = Write a message first

form-beforehand-legend = Which organisation should not be told?
form-beforehand-hint = One at a time. Your answer then stands on this page.
form-beforehand-send = Say no to this organisation
form-beforehand-choose = Choose the organisation that should not be told
form-consent-legend = May this be passed on to { $body }?
form-consent-yes = Yes
form-consent-no = No
form-consent-send = Save my answer
form-consent-choose = Choose yes or no

form-withdraw-label = Why, if you want to say
form-withdraw-text-hint = You do not have to give a reason.
form-withdraw-sure = Yes, I take my report back
form-withdraw-not-sure = Tick the box if you want to take your report back. Nothing was changed yet.
form-withdraw-send = Take my report back

form-rate-legend = How was your report handled?
form-rate-5 = Very well
form-rate-4 = Well
form-rate-3 = Partly well
form-rate-2 = Not well
form-rate-1 = Badly
form-rate-label = What was good, what was not
form-rate-text-hint = You do not have to write anything. The reviewers read it.
form-rate-send = Send my rating
form-rate-choose = Choose one of the five answers

form-another_look-label = What was missed
form-another_look-text-hint = Say what the answer leaves out or has wrong. Do not name patients.
form-another_look-send = Ask for another look
form-another_look-missing = Write what was missed, so that the next person knows where to look

form-check_in-legend = How are you treated since you spoke up?
form-check_in-hint = { $months ->
        [one] We ask this one month after a report.
       *[other] We ask this { $months } months after a report.
    } The reviewers read your answer.
form-check_in-no = Nobody treats me worse
form-check_in-afraid = I am afraid that somebody will treat me worse
form-check_in-yes = Somebody treats me worse
form-check_in-label = What happened, if you want to say
form-check_in-text-hint = You do not have to write anything. Names of patients do not belong here.
form-check_in-send = Send my answer
form-check_in-choose = Choose one of the three answers

form-diary-day = Which day is it about?
form-diary-day-hint = For example 27 3 2026
form-diary-label = Your note
form-diary-text-hint = What happened, who was there, what was said.
form-diary-send = Save the note
form-diary-missing = Write a note first
form-day-day = Day
form-day-month = Month
form-day-year = Year
form-day-none = Enter the day as three numbers, like 27 3 2026
form-day-not-yet = This day has not come yet. Enter today or a day before.
form-full = This was not sent: this case holds as much as a case can. Keep a copy of what you wrote. Then send a new report with the reference of this one. If somebody is in danger, do not wait: call 999, or tell the person in charge.
form-enough-today = This was not sent: you have sent { $most } things today, which is as much as we take in a day. Keep a copy of what you wrote, and send it tomorrow. If somebody is in danger, do not wait: call 999, or tell the person in charge.

form-export-messages = Put the messages of this case into it, too
form-export-send = Download my notes

## What became of a step

done-reply = Your message was sent.
done-consent = Your answer was saved.
done-withdraw = You took your report back.
done-rate = Thank you. Your rating was sent.
done-another_look = The case is open again. Somebody else takes it.
done-check_in = Thank you. Your answer was sent. Under “How you are treated” you find advice.
done-diary = Your note was saved.
refused-reply = Your message was not sent: the case was closed in the meantime. Read the answer below.
refused-consent = Your answer was not saved: the case is closed.
refused-consent-over = Your answer was not saved. You took your report back, so it is passed on to nobody with your consent. Write a message if you want that to change.
refused-consent-left = Your answer was not changed: it has left already and cannot be called back.
refused-consent-unknown = Your answer was not saved: nobody asked about this organisation, and our list does not have it.
refused-withdraw = The case is closed already, so there is nothing to take back.
refused-rate = Your rating was not sent: the case was opened again. You can rate the next answer.
refused-rate-over = You have rated this answer before. Your first rating stands.
refused-another-look = The case is not closed, so somebody works on it. Write to them in a message.
refused-another-look-over = Somebody else has looked at it again already. If the concern goes on, send a new report and give the reference of this one.
refused-check-in = You have answered this before. Your first answer stands.
refused-other = This could not be saved. Nothing was changed.

## /keys

## What the browser runs
source-title = What your browser runs here
source-lead = These are all scripts and style sheets that this service gives to browsers, with the fingerprint of each.
source-what = They are in the open. Whoever has the published source of this version can build them again and gets the same files, byte for byte. A report that your browser seals is sealed by them.
source-limit = This page comes from the same server. A server that somebody had taken over could show you one thing here and run another. So compare with the fingerprint in another place: the one that is published with this version, or the one that the operator reads out to you.
source-all-heading = Fingerprint of version { $version }
source-compare = The operator sees it with "candour fingerprint". In the folder "static" of the source, "sha256sum * | sha256sum" gives it as well.
source-files-heading = Each file

keys-title = Who can read reports
keys-lead = Each report is sealed for the people on this list, unless the reporter excludes them.
keys-what = The line of letters is a fingerprint of that person's keys. It shows that a report is sealed for this person and nobody else.
keys-compare = If you know one of them, you can ask for their fingerprint by another way and compare. If it differs, do not report here, and tell them.
keys-none = There is nobody on the list yet, so this service cannot take reports.
keys-bodies-heading = Oversight bodies
keys-bodies-lead = What we refer to a body is sealed for these people, and for nobody else there.
keys-roles-heading = What they do
keys-roles-reviewer = Reviewers read reports, answer, and find out who can act.
keys-roles-lead = Leads do the same, and decide together with a reviewer when nothing is to be done.
keys-roles-custodian = Custodians keep names and originals of files that were given in confidence. They cannot read either, nor reports.
keys-roles-liaison = Liaisons work at an oversight body. They read what was referred to that body, and no report.
keys-roles-former = Former members cannot open new reports. They stay on the list so that what they wrote can still be checked.
role-reviewer = Reviewer
role-lead = Lead
role-custodian = Custodian
role-liaison = Liaison at an oversight body
role-no-account = Has no account here, and is handed a sealed file
role-former = Former member

## /bodies

bodies-title = Who can act on a concern
bodies-title-england = Who can act on a concern in England
bodies-title-wales = Who can act on a concern in Wales
bodies-title-scotland = Who can act on a concern in Scotland
bodies-title-ni = Who can act on a concern in Northern Ireland
bodies-lead = These organisations can act on a concern about care. You can tell them yourself. You do not need us for it.
bodies-not-advice = This list helps you find your way. It is not legal advice. Before you rely on an entry, look at the organisation’s own page.
bodies-here-too = If you report here, the reviewers find out who can act. They ask you before they tell anybody, unless somebody is at risk of serious harm.
bodies-words-heading = Words on this page
bodies-word-list = The list of organisations to tell
bodies-word-list-means = The law names organisations that workers can tell about a concern. Lawyers call them “prescribed persons”. If you tell one about something that it is responsible for, the law can protect you more easily than if you tell somebody who is not on the list.
bodies-word-irmer = IR(ME)R
bodies-word-irmer-means = The rules that protect patients when X-rays and other ionising radiation are used on them.
bodies-word-riddor = RIDDOR
bodies-word-riddor-means = The rules on which accidents at work employers have to report.
bodies-word-registrant = Registrant
bodies-word-registrant-means = Somebody on the register that their profession has to be on, such as a radiographer.
bodies-word-fitness = Fitness to practise
bodies-word-fitness-means = Whether somebody on such a register is safe to go on working in their profession.
bodies-word-candour = Candour
bodies-word-candour-means = The duty of those who give care to tell patients openly when something went wrong.
bodies-word-icb = ICB
bodies-word-icb-means = Integrated care board: the part of the NHS that plans and pays for care in an area of England.
bodies-word-hsc = HSC
bodies-word-hsc-means = Health and Social Care: what the NHS is called in Northern Ireland.
bodies-unchecked-means = We have not looked up everything yet. Where we have not, it says “Not checked yet”.
bodies-feed = Follow changes to this list in a feed reader (Atom)
bodies-choose = Where did it happen?
bodies-everywhere = Anywhere in the United Kingdom
bodies-chosen = (shown now)
bodies-several = In more than one nation
bodies-all = In the whole United Kingdom
bodies-closed = Organisations that have closed
bodies-closed-on = Closed on
bodies-instead = Who does its work now:
bodies-unchecked = Not checked yet
bodies-stale = The page is old: check it before you use it
bodies-where = Where it works
bodies-local = There is one in each area or organisation.
bodies-takes = What it deals with
bodies-does-not-take = What it cannot help with
bodies-changing = What is about to change
bodies-prescribed = If you are a worker and tell it yourself
bodies-prescribed-for = It is on the list for:
bodies-anonymous = If you do not give your name
bodies-response = What it says about answers
bodies-contact = How to get in touch
bodies-checked = We looked at this on
bodies-source = It stands on
bodies-looked-at = We last looked at this entry on

nation-england = England
nation-wales = Wales
nation-scotland = Scotland
nation-ni = Northern Ireland

# The two orders that name prescribed persons: SI 2014/2418 for Great Britain, and the order for Northern Ireland.
prescribed-gb-yes = It is on the list of organisations that the law names for workers to tell in England, Wales and Scotland, for what it is responsible for.
prescribed-gb-no = It is not on the list of organisations that the law names for workers to tell in England, Wales and Scotland. You may still tell it.
prescribed-gb-conditional = It is on the list of organisations that the law names for workers to tell in England, Wales and Scotland, for some concerns only.
prescribed-gb-unverified = We have not found out whether it is on the list of organisations that the law names for workers to tell in England, Wales and Scotland.
prescribed-ni-yes = It is on the list of organisations that the law names for workers to tell in Northern Ireland, for what it is responsible for.
prescribed-ni-no = It is not on the list of organisations that the law names for workers to tell in Northern Ireland. You may still tell it.
prescribed-ni-conditional = It is on the list of organisations that the law names for workers to tell in Northern Ireland, for some concerns only.
prescribed-ni-unverified = We have not found out whether it is on the list of organisations that the law names for workers to tell in Northern Ireland.

anonymous-accepts = It takes concerns from people who do not give their name.
anonymous-limited = It takes concerns without a name. It may then be unable to act or to answer.
anonymous-normally_no = It normally needs your name.
anonymous-unverified = We have not found out whether it takes concerns without a name.

contact-web = Web page:
contact-form = Form:
contact-phone = Phone:
contact-email = Email:
contact-post = Post:

## /bodies.atom

feed-title = { $service }: changes to the list of who can act
feed-subtitle = New organisations, closed ones, and what changed about the others.
feed-added = New: { $name }
feed-changed = Changed: { $name }
feed-closed = Closed: { $name }
