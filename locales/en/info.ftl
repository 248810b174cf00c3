# Pages that explain, and that are served whatever else is broken: they ask neither the database nor the keys.

## In the footer

footer-urgent = If somebody is in danger now
footer-safety = Your device, and the traces you leave
footer-help = Help
footer-privacy-page = Privacy
footer-cookies = Cookies
footer-accessibility = Accessibility

## /safety

safety-title = Your device, and the traces you leave
safety-lead = This page helps you to use this service without anybody noticing. Read it before you write anything that somebody must not see.
safety-watched-heading = If somebody is watching you
safety-watched-leave = Use “Leave this page”. It opens a weather page in place of this one. What you typed and did not send is gone.
safety-watched-shift = Where scripts run, pressing the Shift key three times does the same.
safety-watched-close = Then close the window. The Back button could still lead here.
# What /leave sends: src/web/public/leave.rs. Browsers differ, and heed it on encrypted addresses only:
# https://runebook.dev/en/docs/http/headers/clear-site-data (seen).
safety-watched-forget = On the way your browser is asked to forget what it kept of these pages. Not every browser does so, and none clears its history by it.
safety-watched-history = If you did not use a private window, delete these pages from the history. An empty history can look odd as well: delete single entries rather than everything.
safety-watched-device = If you think that somebody controls your device or reads what is on it, do not use it for this. Removing what they put there can be noticed. Use the device of somebody you trust.
safety-watched-phone = Calls stand in the phone’s list of calls, and often on its bill. Ask somebody you trust whether you can use their phone.
safety-work-heading = At work
safety-work-records = Systems with patient records and images usually keep a list of who opened what, and when. Do not open a record in order to write a report.
safety-work-print = Printers and copiers at work can keep copies and lists. So can shared folders, chat and work email.
safety-work-talk = Do not tell colleagues that you report or have reported, if it must not become known.
safety-code-heading = Your case code
safety-server-heading = What this service sees and keeps
safety-server = It has pages of its own:
safety-server-before = What the server sees, and what is stored unsealed
safety-server-privacy = What happens to what you tell us
safety-advice-heading = If you are unsure
safety-advice = Ask before you write. You do not have to say who you are or where you work to ask:

## /urgent

urgent-title = Somebody is in danger now
urgent-lead = A report here brings no help today. Do these things first, in this order.
urgent-life-heading = A life is at risk, or a crime is happening
urgent-equipment-heading = Equipment or radiation is dangerous
urgent-equipment-keep = Afterwards leave it as it is: do not repair or reset it, and delete nothing. It may have to be examined.
urgent-equipment-expert = Tell the medical physics expert, the radiation protection supervisor or adviser, or for MR the MR safety expert.
urgent-person-heading = Somebody is being abused or neglected
urgent-person-who = In Northern Ireland tell the gateway team of the Health and Social Care trust. Call 999 if it cannot wait.
urgent-patient-heading = A patient is being treated wrongly
urgent-patient = Say so at once, aloud, to those who treat the patient and to the person in charge. If they do not listen, go to whoever is above them or on call.
urgent-you-heading = You cannot go on
# Free from any phone, always: https://www.samaritans.org/how-we-can-help/contact-samaritan/ (seen, undated).
urgent-you = If you think of ending your life, or cannot keep safe: call 999. Samaritans listen day and night, free of charge: phone 116 123.
urgent-then-heading = When the danger is over
urgent-then = Write down what happened and when, for yourself, without names of patients. Have it recorded in the incident system at work, if it is safe for you to do that. Then you can report it here or to an organisation that can act.
urgent-then-bodies = See who can act

## /help

help-title = Help
help-how-heading = How it works
help-code-heading = If you lost your case code
help-code-safe = If somebody else may have it: they can read your case and write in your name. The code cannot be changed. Write that to the reviewers on your case page at once, or send a new report that says so.
help-silence-heading = If nobody answers
help-silence = Your case page says by which day you hear from us. When that day has passed, lead reviewers see that the case is late. You do not have to wait: take advice, or tell an organisation that can act yourself.
help-broken-heading = If a page does not work
help-broken-scripts = No page for reporters needs scripts. Any browser will do, Tor Browser as well. You can switch scripts off.
help-broken-again = If sending fails, the page says so. Unless it says otherwise, what you typed is still on it: wait a minute and press the button again. It is not sent twice.
help-broken-lost = If the page never came back, you may not know whether the report was sent. Go back to “Check your answers” and press “Send the report” once more: within four hours you get the same code.
help-broken-number = If a page shows an incident number, it names the fault in this service’s log, and says nothing about you.
help-outside-heading = Who can help outside this service

## /privacy

privacy-title = Privacy
privacy-lead = This page says what this program does with what you tell it. It comes with the program.
privacy-who-heading = Who is responsible
privacy-who = The organisation that runs this service is responsible for what is done with your data. It has to tell you its name, how to reach it, on which legal ground it works and how long it keeps reports. This program cannot know that. If the place where you found this address does not say it, ask before you report.
privacy-who-named = This organisation runs the service and is responsible for what is done with your data. Writing to it or phoning it can show who you are.
privacy-who-notice = Its own notice on privacy
privacy-visit-heading = When you visit
privacy-visit-none = This program keeps no addresses of devices or networks, does not record what kind of browser you use, and writes no list of requests. It does not count visits.
privacy-visit-around = The network you use, and the computers that stand between you and this program, can see that you visit. This program has no say over what they keep.
privacy-visit-outside = Nothing on these pages is loaded from another company.
privacy-report-heading = When you report
privacy-report-asked = Only two answers are always needed: how you want to report, and what happened. Everything else is up to you.
privacy-report-days = Of what you do here, days are stored and no times of day.
privacy-who-reads-heading = Who gets to read it
privacy-pass-on = It is passed on to an organisation only with your yes. The exception is a risk of serious harm: then two people decide it together, and your case page says so.
privacy-statistics = Reviewers see figures: how many reports there were of which kind. Numbers below 5 are hidden. What changed because someone spoke up is published in general words.
privacy-long-heading = How long it is kept
privacy-long = { $months ->
    [0] This service deletes no report by itself, and nobody can delete a single one from its pages. Reports stay stored, sealed, for as long as the organisation that runs this service keeps its database and its backups.
   *[other] A case is deleted { $months } months after it was closed, with everything that was written in it and every file. Then your case code opens nothing, and your case page is as if the code had never been given out. Backups are deleted when the organisation that runs this service replaces them. A case is kept longer where a court, the police or a regulator needs it, or where you ask for it. Nobody can delete a single one from the pages of this service.
  }
privacy-long-withdraw = If you take your report back, work on it stops. It stays stored, sealed, for as long as any closed case.
privacy-long-unsent = What you typed and did not send was never stored.
privacy-rights-heading = Your rights
privacy-rights-code = With your case code you can read your report and everything that was written to you, correct it by a message, and take it back.
privacy-rights-anonymous = If you reported without your name, nobody can find your report by who you are. So a request for your data has to name the reference or come through your case page. Think first whether that would give you away.
# The Information Commissioner’s Office, for complaints about data: directory/bodies.toml, `ico`.
privacy-rights-ico = You can ask the organisation that runs this service for the data it holds about you, and to correct or delete it. You can complain to the Information Commissioner’s Office (ICO):
privacy-rights-about = People whom a report is about have rights as well. Reviewers weigh each request, so that it does not give you away.

## /cookies

cookies-title = Cookies
cookies-none = The pages for reporters set no cookie and keep nothing in your browser’s storage. So there is nothing to agree to.
cookies-cache = Like any page, they have a style sheet, scripts and a small picture, which your browser may keep to be faster next time. They are the same for everybody. “Leave this page” asks the browser to forget them.
cookies-staff-heading = For reviewers and other staff
cookies-staff = The pages for staff are at another address. They set one cookie, at sign-in. It is needed to stay signed in and for nothing else. It ends when the browser is closed or when they sign out, and the service stops accepting it earlier if nobody uses it.
cookies-staff-key = Their browser keeps their key as well, locked. It can be opened only while they are signed in.

## /accessibility

accessibility-title = Accessibility
accessibility-lead = Everybody should be able to report. We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
accessibility-should-heading = What you should be able to do
accessibility-should-keyboard = Do everything with a keyboard alone
accessibility-should-narrow = Read everything on a screen 320 pixels wide, or enlarged to 400%, without scrolling sideways
accessibility-should-scripts = Use every page for reporters without scripts
accessibility-should-words = Learn from a sentence beside the field what has to be put right, with nothing lost that you typed
accessibility-tested-heading = What was tested
accessibility-tested-axe = A program (axe) looks at every page, in each state that looks different, for faults against WCAG 2.2 A and AA. It is part of this program’s tests, and looks at two widths. Such a program finds only some of all faults.
accessibility-tested-keyboard = Other tests report, follow a case, and open and answer one, with the keyboard alone.
accessibility-gaps-heading = What is not good enough, or not known
accessibility-gaps-people = We know of no test yet by people who use a screen reader, magnifier, voice control or a switch.
accessibility-gaps-audit = We know of no independent audit.
accessibility-gaps-languages = It is in English only. There is no Welsh, no Easy Read and no sign language.
accessibility-gaps-long = The form is long. Two answers are always needed, and the others can be left out.
accessibility-gaps-time = After four hours the form has to be looked at again, and after thirty minutes an open case has to be opened with the code again. What was typed is kept on the page.
accessibility-gaps-code = Twelve words have to be kept, and entered again. You can paste them, or have a password manager fill them in.
accessibility-gaps-phone = Reports cannot be made by phone here.
accessibility-help-heading = If something keeps you from reporting
accessibility-help = You can ask somebody you trust to type for you, or tell one of these by phone. Tell the organisation that runs this service, too, so that it is mended:
