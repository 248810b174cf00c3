# The report form. Ids: section-…, question-…, option-<question>-<value>, problem-….

field-needed = (needed)
field-needed-unless-anonymous = (needed unless you report anonymously)
field-max = Up to { $max } characters.

## Sections

section-danger-heading = Before anything else
section-danger-intro = You can report whatever you answer here. Your answer tells the reviewers what to read first.
section-reporter-heading = You
section-reporter-intro = You decide how much we know about you.
section-place-heading = Where the concern is
section-place-intro = These answers tell us which organisations can act. Leave out what would give you away.
section-concern-heading = What the concern is
section-concern-intro = You need no proof. It is enough that you are worried, and say why.
section-harm-heading = Harm
section-harm-intro = You do not have to judge how serious it is. Say what you know.
section-evidence-heading = What shows it
section-evidence-intro = You do not have to collect anything. Do not put yourself at risk to find out more.
section-before-heading = What happened so far
section-before-intro = It does not matter whether you have told anybody before. It helps us to know.
section-sharing-heading = Who may read it
section-sharing-intro = Reviewers read your report first. Here you say how far it may go from there.

## Questions and options

question-danger-label = Is anybody at risk of serious harm now, or is a crime going on?
question-danger-hint = If you are not sure, answer yes.
option-danger-yes = Yes
option-danger-no = No

question-mode-label = How do you want to report?
question-mode-hint = You can still tell us your name later. What was told cannot be taken back.
option-mode-named = With my name. The reviewers see it. They ask me before it goes any further, unless the law leaves them no choice.
option-mode-confidential = In confidence. My name is sealed apart. The reviewers do not see it unless a custodian agrees.
option-mode-anonymous = Without my name. Nobody here learns who I am unless my words give me away.

question-reporter_name-label = What is your name?
question-reporter_name-hint = Left out if you report without your name, even if something stands here.
question-reporter_contact-label = How can we reach you safely?
question-reporter_contact-hint = A private email address or phone number, not one from work. Say if there are times when we should not call. Left out if you report without your name.
question-reporter_kind-label = What describes you best?
question-reporter_kind-hint = The law differs between these. If it would give you away, leave it out.
option-reporter_kind-employee = Employee, bank staff or apprentice
option-reporter_kind-agency = Agency or locum
option-reporter_kind-self_employed = Self-employed
option-reporter_kind-partner = Partner in a practice
option-reporter_kind-director = Director of a company
option-reporter_kind-franchise = Franchisor or franchisee
option-reporter_kind-student = Student
option-reporter_kind-other = Something else
option-reporter_kind-rather_not_say = I would rather not say

question-nation-label = Where in the UK is it?
question-nation-hint = Different organisations are responsible in each nation.
option-nation-england = England
option-nation-wales = Wales
option-nation-scotland = Scotland
option-nation-northern_ireland = Northern Ireland
option-nation-elsewhere = Somewhere else
option-nation-not_sure = I am not sure

question-setting-label = What kind of organisation is it about?
question-setting-hint = Choose the one that fits best.
option-setting-nhs = NHS or HSC trust or board
option-setting-independent = Independent clinic or hospital
option-setting-nhs_contract = Independent service under an NHS contract, such as Any Qualified Provider
option-setting-primary_care = Primary care, such as a GP or dental practice
option-setting-mobile_or_screening = Mobile unit or screening unit
option-setting-education = University or other place of education
option-setting-other = Something else
option-setting-not_sure = I am not sure

question-services-label = Which service is it about?
question-services-hint = Choose all that fit.
option-services-projection = Projection X-ray
option-services-ct = CT
option-services-mri = MRI
option-services-ultrasound = Ultrasound
option-services-nuclear_medicine = Nuclear medicine, with PET
option-services-mammography = Mammography and breast screening
option-services-dexa = Bone density (DEXA)
option-services-interventional = Interventional and fluoroscopy
option-services-dental = Dental
option-services-radiotherapy = Radiotherapy
option-services-education = Education or placement
option-services-other = Something else

question-organisation-label = Which organisation, and which site or department?
question-organisation-hint = Without a name we can often only advise, and not act.

question-category-label = What is it mainly about?
question-category-hint = Choose the nearest. Reviewers will not hold a wrong choice against you.
category-none = Choose one, or leave it to us
category-help = What these mean

question-happened-label = What happened?
question-happened-hint = In your own words. What you saw or heard first, in the order it happened, then what worries you. Do not name patients. A few sentences are enough.
question-when_happened-label = When did it happen?
question-when_happened-hint = A date, a month or "since last spring". An exact time can give you away.
question-where_happened-label = Where did it happen?
question-where_happened-hint = A room, a unit or a list, if that matters and does not give you away.
question-goes_on-label = Does it go on?
question-goes_on-hint = As far as you know today.
option-goes_on-once = It happened once
option-goes_on-repeated = It has happened more than once
option-goes_on-still_happening = It is still going on
option-goes_on-may_happen = It has not happened yet, but I fear it will
option-goes_on-not_sure = I am not sure

question-harm-label = Was anybody harmed?
question-harm-hint = Patients, staff, students or anybody else. Harm to the mind counts too.
option-harm-harmed = Yes, somebody was harmed
option-harm-near_miss = Nobody was, but it was close
option-harm-may_be_harmed = Not yet, but somebody may be
option-harm-no_harm = No
option-harm-not_sure = I am not sure
question-harm_who-label = Who was harmed or may be, and how?
question-harm_who-hint = For example "three patients on the Monday list". No names, no hospital or NHS numbers, no dates of birth.

question-evidence-label = What would show it, and where is it?
question-evidence-hint = For example an incident number, a rota, a log, or who else saw it (their role is enough). Do not copy patient records or images; say where they are.

question-done_before-label = What was done about it so far?
question-done_before-hint = Whom was it raised with, when and how? If you told nobody, say why, if you like.
question-came_of_it-label = What came of it?
question-came_of_it-hint = Any answer, action or silence.
question-detriment-label = Were you treated badly for speaking up?
question-detriment-hint = For example lost shifts, bullying, threats, or a complaint made against you.
option-detriment-no = No
option-detriment-afraid = Not yet, but I am afraid of it
option-detriment-yes = Yes
option-detriment-rather_not_say = I would rather not say
question-detriment_what-label = What happened to you, or what are you afraid of?
question-detriment_what-hint = Add when it last happened. Time limits for a legal claim are short, so ask Protect or the SoR soon.

question-consent-label = Whom may we pass the concern to?
question-consent-hint = Without your name, unless you agree to more later. If you choose nothing we ask you first. If somebody is at risk of serious harm we may have to pass it on without your consent. If we can, we tell you before.
option-consent-employer = The organisation it is about
option-consent-commissioner = Whoever pays for or commissions the service
option-consent-system_regulator = The regulator of health services (CQC, HIW, HIS or RQIA)
option-consent-safety_regulator = Regulators of radiation, equipment and safety at work (such as HSE, HSENI or MHRA)
option-consent-professional_regulator = The regulator of a profession (such as HCPC)
option-consent-education_provider = The university or education body
option-consent-other_bodies = Any other organisation that can act

question-excluded-label = Who must not see your report?
question-excluded-hint = These people work on reports here. Whoever you choose cannot open yours, and this service does not show them that it exists.

question-questions-label = What would you like to be told?
question-questions-hint = Questions you want answered, or what you hope will happen.

## What can be wrong with an answer

problem-missing-mode = Choose one of these. If you are not sure, report without your name.
problem-missing-happened = Tell us in your own words. A few sentences are enough.
problem-missing-reporter_name = Give your name, or choose to report without it.
problem-missing-reporter_contact = Say how we can reach you, or choose to report without your name.
problem-too-long = This takes up to { $max } characters, and there are { $used }. Please make it shorter.
problem-not-offered = Choose one of the answers that are offered.
problem-mode-not-offered = Nobody is here at present to keep a name in confidence. Please choose another way.
problem-staff-changed = The people who work on reports have changed. Please look at the list again.
problem-nobody-left = Nobody would be left to read your report. Leave at least one reviewer, or get advice from Protect or the SoR on where else to go.
problem-no-custodian-left = Nobody would be left to keep your name. Leave at least one custodian, or choose another way to report.
