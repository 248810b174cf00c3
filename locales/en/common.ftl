# What stands on every page.

title-with-problems = Error: { $title }

skip-link = Skip to the main content
header-navigation = Pages of this service
header-before = Before you report
header-report = Report
header-track = Follow a case
exit-link = Leave this page
exit-shift-two = Press Shift twice more to leave this page.
exit-shift-one = Press Shift once more to leave this page.

footer-before = How to stay safe, and where to get advice
footer-keys = Who can read reports
footer-source = What your browser runs
footer-bodies = Who can act on a concern
footer-emergency = In an emergency call 999. This service is not watched day and night.
footer-privacy = This service keeps no addresses of devices or networks, and sets no cookie on these pages.

notice-title = Please note
notice-refused = This was not done
warning-prefix = Important:

problems-title = Some answers need another look
problems-nothing-lost = Nothing has been sent yet. What you typed is still on this page.
problem-prefix = Error:

# A day of the calendar. $month counts from 1.
day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

danger-heading = Is somebody in danger now?
danger-first = Do this first. Reporting here comes second.
danger-call = Call 999 if a life is at risk or a crime is happening. 112 works too.
danger-stop = Stop the exposure or the equipment if you can do so safely. Take it out of use and say so to everybody near it.
danger-tell = Tell the person in charge, face to face or by phone.
danger-safeguarding = If a child or an adult is being abused or neglected, tell your safeguarding lead or the council's social services today.
danger-then = Then come back and report.
danger-not-watched = Nobody here sees a report the moment it is sent.

# Protect: free and confidential, conversations are legally privileged; number as on
# https://protect-advice.org.uk/health-sector (seen, undated).
advice-protect = Protect, the whistleblowing charity: free, confidential legal advice for anybody at work. Phone 020 3117 2520.
# The Society supports its members but does not raise concerns for them:
# https://www.sor.org/employment-advice-and-support/advice-for-members-(2)/raising-concerns-in-the-workplace (seen, undated).
advice-sor = The Society of Radiographers (SoR): if you are a member, your workplace representative or regional officer can advise and support you, free of charge.
