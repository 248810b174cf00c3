# When something went wrong.

error-not-found-heading = There is no such page
error-not-found-sentence = The address may be mistyped, or the page has moved.

error-conflict-heading = Something changed in between
error-conflict-sentence = Something new came in while you were writing. Open the page again, read it, and then send what you wrote.

error-too-large-heading = That is too much for one page
error-too-large-sentence = More was sent than this form takes. Nothing was kept. Make the text shorter and send it again.

error-busy-heading = The service is busy
error-busy-sentence = Too much is going on at this moment. Nothing was kept. Wait a minute and try again.

error-network-busy-sentence = Too much has come from the network that you use; it need not have been you. Nothing was kept. Wait a minute and try again, or use another network.

error-refused-heading = This request was not accepted
error-refused-sentence = It did not come from one of this service's own pages, or a part of it was missing. Start again from the first page.

error-fault-heading = Something went wrong on our side
error-fault-sentence = It was not caused by anything you did. Wait a minute and try again. If it happens again, wait an hour.

# Sentences for particular refusals.
error-elsewhere-sentence = It did not come from one of this service's own pages. Open the first page of this service and start from there.
error-content-type-sentence = It came in a form that this service does not read. Use the button on the page.
error-malformed-sentence = A part of it was missing or could not be read. Nothing was kept. Send it again.
error-unreadable-sentence = Some of its characters could not be read. Nothing was sent.
error-slow-sentence = It took too long to arrive, and nothing was kept. Check your connection and send it again.
error-nobody-sentence = Nobody is set up to read reports here at this moment, so nothing was sent. If somebody is in danger, do not wait: call 999, or tell the person in charge.
error-sign-in-sentence = These do not fit together. Check the account name, the six words and the code, and try again.
error-signed-out-sentence = You are signed out. Sign in again to go on.
error-not-invited-sentence = This invitation does not work: it is mistyped, used or out of date. Ask for a new one.
error-second-factor-sentence = The six digits do not fit. Wait for the next ones in your authenticator and try again.
error-changed-sentence = Somebody changed the case while you were writing. Nothing of yours is lost: read what is new and send again.
error-workflow-sentence = This cannot be done while the case stands where it does, or it is for somebody else to do. Open the case again to see what is possible.
error-second-person-sentence = This needs two people: one who proposes it, and a lead other than that person who agrees.
error-another-reviewer-sentence = The person who reported asked that somebody else looks at it again. You closed it, so a colleague has to take it. Grant it to one if nobody else has it.
error-not-classified-sentence = Classify the concern first: which bodies can act follows from it.
error-no-consent-sentence = The person who reported did not agree that this body is told. Ask them again, or propose to refer without consent if serious harm is likely.
error-already-there-sentence = This body has the case already. Write to it in the referral that is there.
error-over-sentence = This was done already, or is over. Look at the case as it is now.
error-full-sentence = Nothing was sent: this conversation holds as much as a case can. What you wrote is kept on this page. Keep a copy, and go on by telephone or in a new report.
error-enough-today-sentence = Nothing was sent: you have sent { $most } letters today, which is as much as we take from one person in a day. What you wrote is kept on this page. Keep a copy, and send it tomorrow.
error-no-pausing-sentence = The time limits of this service cannot be paused. Write to the person who reported and say why it takes longer.
error-no-body-key-sentence = Nothing was sent: there is no key for this body. Ask the operator to add one with "candour keys add-body { $body }", then try again. What you wrote is kept on this page.
error-no-other-case-sentence = There is no other case with this reference that you can open. Look at the reference again: it has eight letters and digits.
error-not-in-directory-sentence = A body, a person or a result that was named is not there any more. Load the page again and choose from what it shows.
error-another-edition-sentence = The directory of bodies was changed since this page was opened, so what it says may no longer hold. Keep a copy of what you wrote, load the page again and choose anew.
error-assignee-no-grant-sentence = That person has no key for this case, so it was not assigned to them. Give them a key on the page of the case first, or choose somebody else.
error-unknown-label-sentence = This service has no such label. Load the page again and choose from those it shows.
error-already-granted-sentence = That person can open this case already.
error-not-a-reader-sentence = That person does not open cases here. Choose a reviewer or a lead whose key is approved.
error-nobody-else-sentence = Nobody else can open this case: grant it to a colleague first. If you did, ask them to look at it: you can step back as soon as they have.
error-stepped-back-sentence = That person stepped back from this case. Give it to somebody else. If there is nobody else, do it on the page of the case, where you say why.
error-hand-over-sentence = These cases cannot be handed over like that: the one has to be leaving, and the other has to stay. Load the page again to see who does.
error-not-sealed-sentence = What arrived is not a sealed document as this service makes them. Nothing was stored. Open the case again and try once more.

# How to try again, on a page. Going back leads to a page that the browser has to ask for anew: what was typed on it last
# may be gone, and nothing here may promise otherwise.
error-again = Load this page again to try again. If your browser asks whether to send the form again, say yes.
error-back = Go back in your browser. If it asks whether to send a form again, say yes. What you typed last may have to be typed again.

error-incident = If you tell somebody about this, give them this number: { $incident }. It says nothing about you or about what you typed.
error-status = Error { $status }
error-start = Go to the first page
error-sealed-malformed-sentence = What arrived is not a sealed report as this service makes them. Nothing was stored. Try to send it again.
error-sealed-readers-sentence = Who reads reports here has changed since this page was opened. Nothing was stored. Your report can be sealed again for the people who read reports now.
error-sealed-step-sentence = What arrived is not a sealed step as this service's page makes them. Nothing was stored. Try to send it again.
error-sealed-another-sentence = A report was sent with this code already. This one was not stored. Start a new report to send something else.

# Files on their way here.
error-upload-unknown-sentence = This upload is not known here any more. Begin it again.
error-upload-too-large-sentence = The file is too large: at most { $megabytes } MB are taken. Nothing of it was kept. Send a part of it, or a smaller copy.
error-upload-malformed-sentence = This part of the file did not arrive as it was sent. Send it again.
error-upload-missing-sentence = A file that belongs to it did not arrive whole, so nothing was stored. Send the file again, then this.
error-upload-no-room-sentence = There is no room for files at this moment. Nothing else of yours is lost. Try again in an hour, or send your report without the file and add it later.
error-upload-away-sentence = Files cannot be kept or read at this moment. Nothing else is lost. Try again in a few minutes. A report can be sent without its files, and they can be added later.
