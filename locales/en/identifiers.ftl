# What was found in a report or a message that could say who somebody is. The second word is the kind's id in
# src/domain/identifiers/kind.rs.

identifiers-patient-heading = Could this show who a patient is?
identifiers-patient-lead = We looked for numbers, dates and addresses in your answers. The reviewers seldom need them. You decide about each, and you can send the report without deciding.
identifiers-own-heading = Could this show who you are?
identifiers-own-lead = We looked for words by which colleagues might know you. We do not find them all, and not each of these gives you away. You decide.
identifiers-remove = Remove
identifiers-keep = Keep
identifiers-more = { $more ->
        [one] There is one more. It comes when you have decided on these.
       *[other] There are { $more } more. They come when you have decided on these.
    }
identifiers-not-looked = This page could not look for numbers and addresses that could say who somebody is. Please read your answers once more yourself.
identifiers-more-later = There are more. They come when you have decided on these.
identifiers-all-decided = You have decided on everything that we found. Please still read your answers once more: we do not find names.

identifiers-in-message = We found this in what you wrote. Change it below, or leave it. Then press the button once more: what stands there is sent as it is, and we do not ask again.
form-look-once = This was not sent yet. Look at what could say who you are, or who a patient is. Then send it as it is, or change it first.

identifier-email = E-mail address
identifier-email-advice = "Remove" puts "[removed]" in its place.
identifier-nhs_number = NHS number
identifier-nhs_number-advice = It leads to one patient. The date and the room are usually enough to find the examination.
identifier-chi_number = CHI number
identifier-chi_number-advice = It leads to one patient and says when they were born. The date and the room are usually enough to find the examination.
identifier-hc_number = Health and Care number
identifier-hc_number-advice = It leads to one patient. The date and the room are usually enough to find the examination.
identifier-date_of_birth = Date of birth
identifier-date_of_birth-advice = If it is one, the age is usually enough: "a woman of about 70". If it is the day of something else, keep it.
identifier-phone = Phone number
identifier-phone-advice = Keep it if it is the number of an organisation. Remove it if it is a patient's, a colleague's or your own.
identifier-hospital_number = Number of a patient or an examination
identifier-hospital_number-advice = With access to the records it leads to one patient. The date and the room are usually enough.
identifier-postcode = Postcode
identifier-postcode-advice = Keep it if it is where an organisation is. A home's postcode leads to a few houses.

identifier-user_folder = Name of a user's folder
identifier-user_folder-advice = Computers call this folder after the person who uses them. Write the file's name only.
identifier-user_name = Name for signing in
identifier-user_name-advice = This looks like the name with which somebody signs in. Write what the file is, not what it is called.
identifier-signature = Name under a letter
identifier-signature-advice = If it is your name, remove it. Your report does not need a name under it.
identifier-colleague_and_i = You and somebody else
identifier-colleague_and_i-advice = Who was there with them may be easy to find out. You can write "two members of staff" instead.
identifier-only_one = There was only one
identifier-only_one-advice = If there is only one, everybody knows who it is. You can write "a member of staff" instead of "I" or "the only one".
identifier-own_post = Your post
identifier-own_post-advice = A post may be one person. You can write "a member of staff" instead.
identifier-own_shift = Your shift or rota
identifier-own_shift-advice = The rota says who was there. You can write "it was seen that …" instead of "I", and leave out whose shift it was.
identifier-years_there = How long you have been there
identifier-years_there-advice = Few people have been there for just as long. You can write "for a long time" instead.
