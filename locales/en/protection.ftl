# Around the statements on what the law gives somebody who speaks up. The statements themselves, with their sources, are
# data: directory/protections.toml.

before-law-general = This is what holds in general. Below you can choose what fits you.
before-law-chosen = This is for what you chose below.
before-law-choose = See what fits you
before-law-choices = You can leave out any of these. Nothing of it is stored, and none of it stands in an address.
before-law-show = Show what fits

protection-topic-you = By what you are
protection-topic-route = By whom you tell
protection-topic-motive = Why you tell it
protection-topic-anonymity = What giving no name can cost
protection-topic-duty = What you may have to do anyway
protection-topic-gagging = If a contract or settlement forbids it
protection-topic-time_limit = How long you have
protection-topic-advice = Who helps with a claim, or advises

protection-where = Where this stands
protection-known-seen = We read it on a page, last on
protection-known-derived = It follows from what is named here. We last looked at it on
protection-known-memory = We have not looked it up yet. It was written down on

protection-before-sending = What the law usually makes of it
consent-protection = If you told it yourself, the law would usually say this. If we pass it on for you, that may not count as if you had told it yourself.
