# What a concern can be about. Labels are written for people who work in imaging and radiotherapy.
# The ids are those of src/domain/questionnaire/category.rs.

## Radiation exposure and protection

category-group-radiation = Radiation exposure and protection

category-rad_wrong_patient-label = Wrong patient, wrong examination or wrong body part
category-rad_wrong_patient-hint = Someone was X-rayed, scanned or treated who should not have been, or the wrong thing was imaged.
category-rad_unjustified-label = Exposure that was not justified
category-rad_unjustified-hint = No proper referral, no justification, exposures done for convenience, self-referral or profit, repeat scans with no clinical reason.
category-rad_dose-label = Dose much higher or lower than intended, or repeated exposures
category-rad_dose-hint = Protocol error, repeats, fluoroscopy over-run, failed exposure needing repeat.
category-rad_pregnancy-label = Pregnancy or breastfeeding check missed
category-rad_pregnancy-hint = Fetus or breastfed child exposed, or enquiries not made inclusively.
category-rad_nucmed-label = Nuclear medicine: wrong radiopharmaceutical, activity, patient, or no licence
category-rad_nucmed-hint = Includes ARSAC licence problems and extravasation of radiopharmaceutical.
category-rad_governance-label = Radiation rules not followed by the employer
category-rad_governance-hint = No employer's procedures, no medical physics expert, no entitlement, no DRLs, incidents not investigated or not notified.
category-rad_staff_public-label = Staff, visitors or the public exposed to radiation
category-rad_staff_public-hint = Controlled area entry, missing dosimetry, shielding or interlock failure, comforter or carer not protected.
category-rad_source_waste-label = Radioactive source or waste lost, stolen, spilled or wrongly disposed of
category-rad_source_waste-hint = Anything radioactive that is not where it should be, or was thrown away in the wrong place.

## Radiotherapy planning and treatment

category-group-radiotherapy = Radiotherapy planning and treatment

category-rt_error-label = Radiotherapy treatment error
category-rt_error-hint = Wrong site, volume, dose, fraction, laterality, patient; missed or extra fractions; imaging or set-up error.
category-rt_planning_qa-label = Radiotherapy planning, checking or QA not safe
category-rt_planning_qa-hint = Checks skipped, plan or prescription errors, delays that harm, brachytherapy problems.

## MR, ultrasound, contrast and medicines

category-group-mr_us_contrast = MR, ultrasound, contrast and medicines

category-mr_safety-label = MR safety
category-mr_safety-hint = Screening missed, projectile, implant or pacemaker scanned unsafely, burns, quench, unsupervised access.
category-contrast_reaction-label = Contrast: reaction, extravasation, wrong agent, no resuscitation cover
category-contrast_reaction-hint = Harm from contrast, or contrast given without the help at hand that a reaction would need.
category-medicines-label = Medicines and patient group directions
category-medicines-hint = Unsafe supply, storage, sedation, PGDs missing or breached.
category-controlled_drugs-label = Controlled drugs missing, misused or diverted
category-controlled_drugs-hint = Wrong counts, missing stock, or drugs taken for other use.
category-ultrasound-label = Ultrasound practice
category-ultrasound-hint = Unsafe or untrained scanning, keepsake scanning, intimate examinations, probe cleaning, findings not passed on.

## Equipment, QA and software

category-group-equipment = Equipment, QA and software

category-equipment_fault-label = Faulty equipment or QA failing and still in use
category-equipment_fault-hint = QA out of tolerance, faults ignored, no maintenance, equipment beyond safe life, injuries from tables or hoists.
category-software_ai-label = Software, AI, PACS or RIS problem that affects patients
category-software_ai-hint = Wrong patient images, lost images, AI used without governance, dose or measurement errors.

## Image reporting and follow-up of results

category-group-reporting = Image reporting and follow-up of results

category-report_delay-label = Images not reported, or reported too late
category-report_delay-hint = Backlogs, images never evaluated, outsourced reports not returned.
category-report_missed-label = Missed or wrong findings not reviewed or learned from
category-report_missed-hint = Pattern of discrepancies, discrepancy process ignored, image quality too poor to report.
category-result_not_actioned-label = Critical or unexpected result not passed on or not acted on
category-result_not_actioned-hint = The finding was there, but the right person did not hear of it in time or did nothing.

## Screening programmes and health checks

category-group-screening = Screening programmes and health checks

category-screening_incident-label = Screening programme failure
category-screening_incident-hint = People not invited, wrong results sent, recall or failsafe failure, QA standard not met.
category-health_check_exposure-label = Private health-check scanning without proper justification or follow-up
category-health_check_exposure-hint = Asymptomatic CT, DXA or other scans sold to people without IR(ME)R justification, consent or a plan for findings.

## Who is doing the work: competence, supervision, staffing

category-group-people = Who is doing the work: competence, supervision, staffing

category-unqualified_operator-label = Unqualified, unregistered or unentitled person carrying out work
category-unqualified_operator-hint = Includes using the title radiographer without registration.
category-scope_of_practice-label = Working beyond scope of practice or competence
category-scope_of_practice-hint = Somebody does, or is made to do, work that they are not trained or entitled to do.
category-unsafe_colleague-label = A colleague's practice, health or behaviour puts patients at risk
category-unsafe_colleague-hint = Repeated poor practice, alcohol or drugs, serious untreated ill health, dishonesty.
category-staffing-label = Unsafe staffing or workload
category-staffing-hint = Lone working, no MR cover, on-call fatigue, list pressure, no breaks.
category-supervision_training-label = Poor supervision, induction or training
category-supervision_training-hint = Includes assistants, new starters, agency staff and international recruits.

## How patients are treated: dignity, consent, safety

category-group-patient_care = How patients are treated: dignity, consent, safety

category-consent-label = Consent or mental capacity not respected
category-consent-hint = No information on benefits and risks, pressure, restraint, capacity law ignored.
category-dignity_chaperone-label = Dignity, privacy or chaperone
category-dignity_chaperone-hint = Gowns, waiting areas, intimate examinations without a chaperone offer, being overheard.
category-patient_handling-label = Falls, moving and handling, patients left unattended
category-patient_handling-hint = Includes long waits on trolleys, missed basic care, deterioration not noticed.
category-infection_control-label = Infection prevention and control
category-infection_control-hint = Probe decontamination, cleaning, PPE, isolation.
category-discrimination_access-label = Discrimination or unfair access to imaging or treatment
category-discrimination_access-hint = People wait longer, are turned away or are treated worse because of who they are.

## Abuse, neglect and sexual misconduct

category-group-safeguarding = Abuse, neglect and sexual misconduct

category-safeguarding_adult-label = Adult at risk of abuse or neglect
category-safeguarding_adult-hint = Includes neglect at home or in care that shows when somebody comes for an examination.
category-safeguarding_child-label = Child at risk of harm
category-safeguarding_child-hint = Includes suspected physical abuse seen on imaging.
category-ill_treatment-label = Rough handling, ill-treatment or wilful neglect by staff
category-ill_treatment-hint = Includes needless force, and leaving somebody in pain or need on purpose.
category-sexual_misconduct_patient-label = Sexual misconduct towards a patient
category-sexual_misconduct_patient-hint = Touching, remarks, pictures or messages. It counts even if the patient has not complained.
category-sexual_harassment_staff-label = Sexual harassment or assault of staff or students
category-sexual_harassment_staff-hint = Touching, remarks, pictures, messages or pressure at work or on placement.

## Honesty, records and cover-ups

category-group-openness = Honesty, records and cover-ups

category-candour_failure-label = Patient not told the truth about an error
category-candour_failure-hint = Something went wrong and the patient or family were not told, or were told something untrue.
category-incident_covered_up-label = Incident not reported, played down or covered up
category-incident_covered_up-hint = Includes pressure not to report, and IR(ME)R incidents not notified.
category-records_falsified-label = Records, checks, QA, doses or reports falsified
category-records_falsified-hint = Something was written down that did not happen, or was changed or removed afterwards.
category-concern_ignored-label = I or others raised this before and nothing happened
category-concern_ignored-hint = Say below what the concern was about.

## Workplace safety, culture and treatment of people who speak up

category-group-workplace = Workplace safety, culture and treatment of people who speak up

category-bullying_care-label = Bullying or behaviour that makes care unsafe
category-bullying_care-hint = People are afraid to ask, to stop an examination or to say that something is wrong.
category-workplace_safety-label = Workplace health and safety (not radiation)
category-workplace_safety-hint = Violence, manual handling, ventilation, lone working, MR noise, mobile units.
category-gagging_clause-label = Gagging clause, NDA or pressure to stay silent
category-gagging_clause-hint = A contract, a settlement or a conversation meant to stop you from raising a concern.
category-detriment-label = Treated badly for speaking up
category-detriment-hint = Dismissed, lost contract or shifts, bullied, referred to regulator in retaliation, placement ended.

## Running the service: registration, contracts, money, data

category-group-business = Running the service: registration, contracts, money, data

category-unregistered_provider-label = Service running without the registration, licence or insurance it needs
category-unregistered_provider-hint = CQC, HIW, HIS or RQIA registration, HSE radiation consent or registration, indemnity cover.
category-contract_quality-label = Contracted, outsourced or AQP service below standard
category-contract_quality-hint = Mobile units, teleradiology, community diagnostic centres, franchise or subcontract arrangements; unsafe targets or contract pressure.
category-misleading_advertising-label = Misleading advertising or mis-selling of scans
category-misleading_advertising-hint = Claims about benefit, safety or need that the facts do not bear out.
category-fraud-label = Fraud, bribery or kickbacks
category-fraud-hint = False claims, ghost scans, referral payments, timesheets, procurement.
category-data_protection-label = Patient confidentiality or data protection
category-data_protection-hint = Snooping, images shared on social media, lost devices, insecure image transfer.
category-environment-label = Harm to the environment (not radioactive)
category-environment-hint = Clinical waste, chemicals, contrast waste.

## Education, placements and research

category-group-education = Education, placements and research

category-education_quality-label = Course or placement is unsafe or below standard
category-education_quality-hint = Students without supervision, or teaching that leaves people unsafe to practise.
category-research-label = Research or trial exposure without approval, or research misconduct
category-research-hint = People imaged or treated for a study without approval, consent or honest results.

## Something else

category-group-other = Something else

category-other-label = Something else, or I am not sure
category-other-hint = Tell us in your own words. You do not have to choose.
