# What the server writes into the pages of the staff. What the script says stands in browser.ftl.

## Around every page
staff-skip-link = Skip to the main content
staff-navigation = Staff
staff-cases = Cases
staff-account-of = { $name }
staff-sign-out = Sign out
staff-needs-script = This page needs JavaScript. Reports are sealed, and only your own browser can open them: without a script there is nothing it could show you.
staff-footer = What you read here was told in trust. It is opened in this browser only and is never sent back unsealed.
staff-warning = Warning
staff-continue = Continue

## Signing in
staff-sign-in-title = Sign in
staff-sign-in-ended = You are signed out. What was open in this browser is closed again.
staff-sign-in-button = Sign in
staff-sign-in-first-time = Have you been invited and are here for the first time?
staff-sign-in-to-enrol = Set up your account
staff-sign-in-forgotten = If you have lost your passphrase, nobody can give it back to you. Ask the person who runs this service for a new invitation.
staff-account-name = Account name
staff-account-name-hint = In lower case, as it stands in your invitation
staff-passphrase = Passphrase
staff-passphrase-hint = Your six words, with spaces between them
staff-show-passphrase = Show the words while I type
staff-second-factor = Six-digit code
staff-second-factor-hint = From your authenticator app

## Setting up an account
staff-enrol-title = Set up your account
staff-enrol-about = Your browser now makes the keys that reports will be sealed to. They never leave it unsealed, so keep this page open until you are done.
staff-enrol-invitation-heading = Your invitation
staff-enrol-account-hint = As it stands in your invitation
staff-enrol-invitation = Invitation code
staff-enrol-invitation-hint = It can be used once
staff-enrol-passphrase-heading = Your passphrase
staff-enrol-passphrase-about = These six words were made for you just now. With them you sign in, and with them your keys are sealed.
staff-enrol-passphrase-warning = Write the words down on paper, in this order, and keep the paper safe. They are shown only now, and nobody can find them out for you later.
staff-enrol-written-down = I have written them down
staff-enrol-confirm-heading = Check that you have it
staff-enrol-passphrase-again = Type your passphrase
staff-enrol-passphrase-again-hint = The six words from your paper, with spaces between them
staff-enrol-show-again = Show the words again
staff-enrol-second-factor-heading = Your second factor
staff-enrol-second-factor-about = Scan this picture with an authenticator app on your phone.
staff-enrol-second-factor-secret = If you cannot scan it, type this into the app:
staff-enrol-finish = Finish
staff-enrol-done-heading = Your account is set up
staff-enrol-done-fingerprint = This is the fingerprint of your keys:
staff-enrol-done-approve = Tell it to the person who runs this service, by voice or in person. They compare it and run this command:
staff-enrol-done-until = Until they have done so, no report is sealed for you. Reports that came in before cannot be opened with your keys.
staff-enrol-to-sign-in = Sign in

## The list of cases
staff-queue-title = Open cases
staff-queue-title-closed = Concluded cases
staff-queue-not-approved = The person who runs this service has not approved your keys yet, so no report is sealed for you. Tell them your fingerprint by voice or in person.
staff-queue-see-fingerprint = See your fingerprint
staff-queue-empty = There is no open case for you.
staff-queue-empty-closed = There is no concluded case for you.
staff-queue-case = Case
staff-queue-received = Received
staff-queue-mode = How it was reported
staff-queue-state = Where it stands
staff-queue-due = Next update due
staff-queue-danger = Danger now
staff-queue-nothing-due = Nothing due
staff-queue-pages = Pages
staff-queue-next = Next page

## A case
staff-case-title = Case { $reference }
staff-case-heading = Case { $reference }
staff-case-back = All cases

## The own account
staff-account-title = Your account
staff-account-name-of-person = Name
staff-account-role = Role
staff-account-fingerprint = Fingerprint of your keys
staff-account-fingerprint-in-keys = Fingerprint that was approved
staff-account-not-in-keys = None yet
staff-account-identity-heading = Take your key along
staff-account-identity-about = You can keep your key in a file of your own. With it, and with the six words that belong to it, the age command opens every file you download here, even if this service is gone.
staff-account-identity-make = Make the file
staff-account-sessions-heading = Where you are signed in
staff-account-sessions-about = If you do not recognise one of these, end it.
staff-account-session = Signed in on { $day }
staff-account-session-this = (this browser)
staff-account-session-end = End

# Closed cases whose time is over
keeping-link = Soon deleted
keeping-title = Cases to be deleted soon
keeping-about = Closed cases are deleted when their time is over: all that was written, every file, and the keys. Nobody can bring them back. Hold a case that is still needed. Only cases that you can open are listed.
keeping-none = No case that you can open is to be deleted soon.
keeping-soon = { $count ->
    [one] One closed case is deleted on { $first }, unless you hold it.
   *[other] { $count } closed cases are deleted, the first on { $first }, unless you hold them.
  }
keeping-first = These are the first { $count }. Others follow when these are deleted or held.
keeping-soon-heading = To be deleted
keeping-on = Deleted on
keeping-hold = Hold
keeping-why = Why { $case } is still needed
keeping-held-heading = Held
keeping-held = { $reason }. Held by { $who } since { $day }.
keeping-lift = Let its time run again
keeping-lift-about = A case that is not held any more is listed above again before it is deleted, with the full time to hold it anew. Only leads can end a hold.
keeping-other-heading = Hold another case
keeping-other-about = A case that is not listed yet can be held too, open or closed.
keeping-other-case = Reference of the case
keeping-other-why = Why it is needed
keeping-other-problem = No case that you can open has this reference. Write it as it stands on the page of the case, like ABCD-EFGH.
keeping-notice-held = The case is held. It is not deleted until a lead ends the hold.
keeping-notice-lifted = The hold has ended. The case is listed here again before it is deleted.
keeping-reason-court = A court or tribunal
keeping-reason-inquest = An inquest or a fatal accident inquiry
keeping-reason-regulator = A regulator or another body
keeping-reason-police = Police or prosecutors
keeping-reason-reporter = Its reporter asked for it
keeping-reason-linked = Another case on the same matter is open

# Leavers
staff-referrals = Referrals
staff-leavers = Leavers
staff-leavers-title = People who are leaving
staff-leavers-about = Hand the cases of somebody who is leaving to a colleague. Your browser opens each case that you both can open, and seals its key for the colleague. It refuses where the reporter kept that colleague out.
staff-leavers-copies = Somebody who leaves may have kept what they could open. Handing over does not change that.
