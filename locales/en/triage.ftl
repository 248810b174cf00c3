# What a concern is classified with, in words for reviewers. The ids are those of src/domain/directory/facts.rs,
# src/domain/assessment.rs and src/domain/label.rs.

## Where

place-england = England
place-wales = Wales
place-scotland = Scotland
place-ni = Northern Ireland
place-elsewhere = Outside the United Kingdom
place-not_sure = Not known

setting-nhs = NHS trust, board or HSC trust
setting-primary_care = Primary care
setting-independent_nhs_contract = Independent provider, paid by the NHS
setting-independent_private = Independent provider, paid privately
setting-radiographer_led_clinic = Clinic run by radiographers or sonographers alone
setting-mobile_unit = Mobile unit
setting-screening_programme = Screening programme
setting-dental = Dental practice
setting-social_care = Social care
setting-education = University or training
setting-supplier = Supplier or manufacturer
setting-secure_or_defence = Prison, secure or defence setting
setting-other = Somewhere else
setting-not_sure = Not known

## About whom or what

about-organisation_or_system = The organisation or how it works
about-radiographer_or_hcpc = A radiographer, or another person registered with HCPC
about-doctor_pa_aa = A doctor, physician associate or anaesthesia associate
about-nurse_midwife = A nurse, midwife or nursing associate
about-dental = Somebody in dentistry
about-pharmacy = Somebody in pharmacy
about-unregistered_worker = A worker who is on no register
about-student = A student
about-senior_leader = A senior leader
about-equipment_or_supplier = Equipment, or who supplies it
about-education_provider = A university or training provider
about-regulator = A regulator
about-scor = The Society or the College of Radiographers
about-not_sure = Not known

## How soon

urgency-immediate = Immediate: somebody is in danger now
urgency-high = High: harm is likely, or has been done
urgency-standard = Standard
urgency-historical = Long ago, and nobody is at risk now

## What the person who reported is

reporter-kind-employee = Employee
reporter-kind-agency_or_bank = Agency or bank worker
reporter-kind-self_employed = Self-employed
reporter-kind-partner = Partner
reporter-kind-company_director = Company director
reporter-kind-franchisor_or_franchisee = Franchisor or franchisee
reporter-kind-student = Student
reporter-kind-assistant_or_support_worker = Assistant or support worker
reporter-kind-manager = Manager
reporter-kind-retired_or_former = Retired, or worked there before
reporter-kind-other = Something else
reporter-kind-prefer_not_to_say = Not said

## How grave

severity-none = No harm
severity-low = Low: more watching or minor treatment
severity-moderate = Moderate: further treatment, no lasting harm
severity-severe = Severe: lasting harm
severity-death = Death
severity-not_known = Not known

likelihood-rare = Rare
likelihood-unlikely = Unlikely
likelihood-possible = Possible
likelihood-likely = Likely
likelihood-certain = Almost certain
likelihood-not_known = Not known

candour-engaged = Yes: patients or families have to be told
candour-not_engaged = No
candour-not_known = Not known

irmer-notifiable = Yes: the employer has to notify
irmer-not_notifiable = No
irmer-not_known = Not known

## Labels

label-pattern = Part of a pattern
label-needs_advice = Needs advice
label-legal_advice = Legal advice
label-safeguarding = Safeguarding
label-police = Police
label-press = Press
label-detriment = Reporter treated badly
label-learning = To learn from
