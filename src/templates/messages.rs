//! The copy: Fluent messages in `locales/`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::message::Argument;
use super::{Message, TemplateError, Words};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The copy of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the English copy out of the binary.
    pub fn english() -> Result<Messages, TemplateError> {
        let unknown = |_| TemplateError::UnreadableCopy { file: "en".to_owned() };
        let language: LanguageIdentifier = "en-GB".parse().map_err(unknown)?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks that isolate an argument would stand in attributes and in copied text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(group_thousands(number.value as u64)),
            _ => None,
        }));
        for name in Locales::iter().filter(|name| name.starts_with("en/")) {
            let unreadable = || TemplateError::UnreadableCopy { file: name.to_string() };
            let file = Locales::get(&name).ok_or_else(unreadable)?;
            let source = String::from_utf8(file.data.into_owned()).map_err(|_| unreadable())?;
            let resource = FluentResource::try_new(source).map_err(|_| unreadable())?;
            bundle.add_resource(resource).map_err(|_| unreadable())?;
        }
        Ok(Messages { bundle })
    }

    /// The language, as the `lang` attribute has it.
    pub fn lang(&self) -> &'static str {
        "en"
    }

    /// A message in words.
    pub fn format(&self, message: &Message) -> Result<String, TemplateError> {
        let mut arguments = FluentArgs::new();
        for (name, value) in message.arguments() {
            match value {
                Argument::Number(number) => arguments.set(name, *number),
                Argument::Text(text) => arguments.set(name, text.as_str()),
            }
        }
        self.format_with(message.id(), &arguments)
    }

    /// Words in words.
    pub fn read(&self, words: &Words) -> Result<String, TemplateError> {
        match words {
            Words::Message(message) => self.format(message),
            Words::Plain { plain } => Ok(plain.clone()),
        }
    }

    pub(super) fn format_with(&self, id: &str, arguments: &FluentArgs<'_>) -> Result<String, TemplateError> {
        #[cfg(test)]
        tests::ASKED.with_borrow_mut(|asked| asked.insert(id.to_owned()));
        let fault = || TemplateError::Message { id: id.to_owned() };
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(fault)?;
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if errors.is_empty() { Ok(text.into_owned()) } else { Err(fault()) }
    }

    /// The files as they were written.
    #[cfg(test)]
    pub(super) fn sources() -> Vec<String> {
        let text =
            |name: &str| Locales::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned());
        Locales::iter().filter(|name| name.starts_with("en/")).filter_map(|name| text(&name)).collect()
    }
}

fn group_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
pub(super) mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    thread_local! {
        /// Every id that this test asked for, so that one of them finds what nobody asks for.
        pub static ASKED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    }
}
