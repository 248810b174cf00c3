//! The two helpers of the templates: `{{t …}}` and `{{asset …}}`. What they give is escaped like any other value.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson,
};
use serde_json::Value;

use super::{Assets, Messages, TemplateError};

/// `{{t "id" name=value}}`, or `{{t message}}` and `{{t words}}` for what the context chose.
pub(super) struct Translation {
    pub messages: Arc<Messages>,
}

/// `{{asset "app.css"}}`.
pub(super) struct AssetAddress {
    pub assets: Assets,
}

impl Translation {
    fn translate(&self, helper: &Helper<'_>) -> Result<String, TemplateError> {
        let mut arguments = FluentArgs::new();
        let id = match first(helper)? {
            Value::String(id) => id.as_str(),
            Value::Object(words) => {
                if let Some(Value::String(plain)) = words.get("plain") {
                    return Ok(plain.clone());
                }
                for (name, value) in words.get("arguments").and_then(Value::as_object).into_iter().flatten() {
                    arguments.set(name.as_str(), argument(value)?);
                }
                words.get("id").and_then(Value::as_str).ok_or(TemplateError::Argument)?
            }
            _ => return Err(TemplateError::Argument),
        };
        for (name, value) in helper.hash() {
            arguments.set(*name, argument(value.value())?);
        }
        self.messages.format_with(id, &arguments)
    }
}

impl HelperDef for Translation {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        shown(self.translate(helper))
    }
}

impl HelperDef for AssetAddress {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let name = first(helper).and_then(|value| value.as_str().ok_or(TemplateError::Argument));
        shown(name.and_then(|name| self.assets.address(name)))
    }
}

fn first<'a>(helper: &'a Helper<'_>) -> Result<&'a Value, TemplateError> {
    let parameter = helper.param(0).ok_or(TemplateError::Argument)?;
    if parameter.is_value_missing() { Err(TemplateError::Argument) } else { Ok(parameter.value()) }
}

fn argument(value: &Value) -> Result<FluentValue<'static>, TemplateError> {
    match value {
        Value::String(text) => Ok(FluentValue::String(text.clone().into())),
        Value::Number(number) => number.as_u64().map(FluentValue::from).ok_or(TemplateError::Argument),
        _ => Err(TemplateError::Argument),
    }
}

fn shown<'rc>(text: Result<String, TemplateError>) -> Result<ScopedJson<'rc>, RenderError> {
    match text {
        Ok(text) => Ok(ScopedJson::Derived(Value::String(text))),
        Err(error) => Err(RenderErrorReason::NestedError(Box::new(error)).into()),
    }
}
