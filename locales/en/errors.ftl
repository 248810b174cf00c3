# When something went wrong.

error-not-found-heading = There is no such page
error-not-found-sentence = The address may be mistyped, or the page has moved.

error-conflict-heading = Something changed in between
error-conflict-sentence = Something new came in while you were writing. Open the page again, read it, and then send what you wrote.

error-too-large-heading = That is too much for one page
error-too-large-sentence = More was sent than this form takes. Go back in your browser, make the text shorter and send it again.

error-busy-heading = The service is busy
error-busy-sentence = Too much is going on at this moment. Nothing was kept. Wait a minute, go back in your browser and try again.

error-refused-heading = This request was not accepted
error-refused-sentence = It did not come from one of this service's own pages, or a part of it was missing. Start again from the first page.

error-fault-heading = Something went wrong on our side
error-fault-sentence = It was not caused by anything you did. Go back in your browser and try again. If it happens again, wait an hour.

error-incident = If you tell somebody about this, give them this number: { $incident }. It says nothing about you or about what you typed.
error-status = Error { $status }
error-start = Go to the first page
