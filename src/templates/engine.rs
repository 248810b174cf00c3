//! Templates, copy and built files together.

use std::collections::BTreeMap;
use std::sync::Arc;

use handlebars::{Handlebars, RenderError, RenderErrorReason};
use rust_embed::RustEmbed;

use super::helpers::{AssetAddress, Translation};
use super::page::{Framed, Responsible};
use super::{Assets, Message, Messages, Page, TemplateError};

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Sources;

/// Turns pages into HTML.
pub struct Templates {
    registry: Handlebars<'static>,
    messages: Arc<Messages>,
    service_name: String,
    responsible: Option<Responsible>,
}

impl Templates {
    /// Reads everything that was built into the binary.
    pub fn load(service_name: &str) -> Result<Templates, TemplateError> {
        Templates::with_assets(service_name, Assets::embedded()?)
    }

    /// The same with built files that stand elsewhere.
    pub fn with_assets(service_name: &str, assets: Assets) -> Result<Templates, TemplateError> {
        let messages = Arc::new(Messages::english()?);
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        // An indented partial would indent the lines of a text area, and with them what somebody typed.
        registry.set_prevent_indent(true);
        registry.register_helper("t", Box::new(Translation { messages: Arc::clone(&messages) }));
        registry.register_helper("asset", Box::new(AssetAddress { assets }));
        for (name, source) in sources() {
            let unreadable = |_| TemplateError::Unreadable { name: name.clone() };
            registry.register_template_string(&name, source).map_err(unreadable)?;
        }
        Ok(Templates { registry, messages, service_name: service_name.to_owned(), responsible: None })
    }

    /// Says on the pages who runs the service.
    pub fn run_by(mut self, responsible: Option<Responsible>) -> Templates {
        self.responsible = responsible;
        self
    }

    /// The copy, for what is said outside a page.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// A page as HTML.
    pub fn render<P: Page>(&self, page: &P) -> Result<String, TemplateError> {
        let mut title = self.messages.format(&page.title())?;
        if page.has_problems() {
            title = self.messages.format(&Message::new("title-with-problems").with_text("title", title))?;
        }
        let framed = Framed {
            lang: self.messages.lang(),
            service_name: &self.service_name,
            responsible: self.responsible.as_ref(),
            title,
            page,
        };
        self.render_bare(P::TEMPLATE, &framed)
    }

    /// What the service is called.
    pub(super) fn service_name(&self) -> &str {
        &self.service_name
    }

    /// A template with everything that it asks for.
    pub(super) fn render_bare(
        &self,
        template: &str,
        context: &impl serde::Serialize,
    ) -> Result<String, TemplateError> {
        self.registry.render(template, context).map_err(|error| without_contents(template, &error))
    }
}

/// The templates by name.
pub(super) fn sources() -> BTreeMap<String, String> {
    let read = |name: &str| {
        let file = Sources::get(name)?;
        Some((name.strip_suffix(".hbs")?.to_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    };
    Sources::iter().filter_map(|name| read(&name)).collect()
}

/// The engine's own words may quote the context.
fn without_contents(template: &str, error: &RenderError) -> TemplateError {
    if let RenderErrorReason::NestedError(nested) = error.reason()
        && let Some(fault) = nested.downcast_ref::<TemplateError>()
    {
        return fault.clone();
    }
    let name = error.template_name.as_deref().unwrap_or(template).to_owned();
    TemplateError::Render { name, line: error.line_no.unwrap_or(0) }
}
