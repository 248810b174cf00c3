# Files that reporters add.

add-file-heading = Add a file
add-file-label = The file
add-file-limits = One at a time, up to { $megabytes } MB each. A report has { $most } files at most. If the file's name shows a patient or you, we take that out of the name.
add-file-cleaned = From photos in JPEG, PNG and WebP we take out what they say in silence: where, when and with which device they were taken. What the picture shows stays in it: look for faces, name badges and screens first. The file is sealed when it arrives. You cannot open it here again, so keep your own copy.
add-file-named = You gave your name, so the file is sent as it is. The file is sealed when it arrives. You cannot open it here again, so keep your own copy.
add-file-original = Also keep the original, sealed for the custodians. Reviewers cannot open it unless a custodian agrees.
add-file-as-it-is = I know what this file may say about me or others. Send it as it is.
add-file-send = Add the file
add-file-send-elsewhere = Add the file (your case page opens in a new tab)

add-file-empty = Choose a file that has something in it
add-file-too-large = The file is too large: up to { $megabytes } MB are taken. Nothing of it was kept. Send a part of it, or a smaller copy.
add-file-enough = This report has { $most } files already, which is as many as it can have. Describe in a message what the file shows.
add-file-cannot-clean = The file was not sent, and nothing of it was kept. We cannot take out of this kind of file what it says about you. Read below what you can do.
add-file-medical = The file was not sent, and nothing of it was kept. It is a medical image that names the patient. Read below what you can do.
add-file-broken = The file was not sent, and nothing of it was kept. It seems to be damaged, so we cannot clean it. Read below what you can do.
add-file-cut-off = The file did not arrive whole, and nothing of it was kept. Check your connection and choose it again.
add-file-no-room = There is no room for files at this moment, and nothing of it was kept. Your report and your messages are safe. Try again in an hour.
add-file-away = Files cannot be kept at this moment, and nothing of this one was kept. Your report and your messages are safe. Try again in a few minutes.

cannot-clean-picture-means = A picture of this kind often says where and when it was taken, and with which device. That can lead to you.
cannot-clean-picture-instead = Take a screenshot of it, or save it as JPEG or PNG, and choose that one. Or choose the same file again and tick below.
cannot-clean-document-means = A document often says who wrote it, at which organisation, when and on which computer, and may hold what was deleted. That can lead to you or to others.
cannot-clean-document-instead = Take a screenshot of the pages that matter, and choose that one. Or copy the words into a message. Or choose the same file again and tick below.
cannot-clean-film-means = A film often says where and when it was made, and with which device. Voices and faces stay in it. That can lead to you or to others.
cannot-clean-film-instead = Take a screenshot of what matters, and choose that one. Or choose the same file again and tick below.
cannot-clean-medical-means = A medical image holds the patient's name, date of birth and numbers, the hospital and the machine, often the names of staff. We never clean it.
cannot-clean-medical-instead = Usually the date, the kind of examination and what was wrong are enough: write them in a message. If the image itself is needed, take a screenshot without names, and choose that one. Or choose the same file again and tick below.
cannot-clean-text-means = A text file says what you see when you open it, and nothing in silence. Names in it stay in it.
cannot-clean-text-instead = Open it and read it once more. You can copy the words into a message. Or choose the same file again and tick below.
cannot-clean-other-means = We do not know this kind of file, so we cannot say what is in it. It may hold names, places and dates that you do not see.
cannot-clean-other-instead = Take a screenshot of what matters, and choose that one. Or choose the same file again and tick below.
cannot-clean-broken-means = It breaks off, or something in it does not fit. It may say where, when and with which device it was made.
cannot-clean-broken-instead = Open it and save it anew, or take a screenshot of it, and choose that one. Or choose the same file again and tick below.

entry-file-cleaned = You added a cleaned copy of a file: { $name }
entry-file-and-original = You added a cleaned copy of a file, and the original for the custodians: { $name }
entry-file-as-it-is = You added a file as it is: { $name }
done-add_file = Your file was added.
refused-file = Your file was not added: the case was closed in the meantime. Nothing of the file was kept.
refused-file-lost = Your file was not added, and nothing of it was kept. Choose it again.
refused-file-full = Your file was not added, and nothing of it was kept: this case holds as much as a case can. Send a new report with the reference of this one.
refused-file-enough-today = Your file was not added, and nothing of it was kept: you have sent { $most } things today, which is as much as we take from one person in a day. Send it tomorrow.
track-notice-file = Your case page was open for a long time and was closed to be safe. The file was not sent. Enter your code, open the case, and choose the file again.

sent-file-heading = Add a file
sent-file-code-first = Write your code down first. Photos, documents and other files can be added from here, or later from your case page.
