//! As much of HTML and of form posts as the tests need.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A form post's body.
pub fn encoded<N: AsRef<str>, V: AsRef<str>>(fields: &[(N, V)]) -> String {
    let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs =
        fields.iter().map(|(name, value)| format!("{}={}", part(name.as_ref()), part(value.as_ref())));
    pairs.collect::<Vec<_>>().join("&")
}

/// Text with its character references resolved.
pub fn unescaped(html: &str) -> String {
    let mut text = html.to_owned();
    for (reference, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x60;", "`"), ("&#x3D;", "=")]
    {
        text = text.replace(reference, character);
    }
    // Last, so that what was escaped twice stays escaped once.
    text.replace("&amp;", "&")
}

/// The values of an attribute, wherever it stands.
pub fn attributes(html: &str, name: &str) -> Vec<String> {
    let begin = format!(" {name}=\"");
    html.split(begin.as_str())
        .skip(1)
        .map(|rest| unescaped(rest.split('"').next().unwrap_or_default()))
        .collect()
}

/// The hidden fields of a page's form, in order.
pub fn hidden_fields(html: &str) -> Vec<(String, String)> {
    let inputs = html.split("<input type=\"hidden\"").skip(1);
    let input = |rest: &str| {
        let tag = rest.split('>').next().unwrap_or_default();
        let one = |name| attributes(tag, name).into_iter().next().expect("a hidden field's attribute");
        (one("name"), one("value"))
    };
    inputs.map(input).collect()
}

/// What stands between two markers, the first time.
pub fn between<'a>(html: &'a str, before: &str, after: &str) -> Option<&'a str> {
    html.split_once(before)?.1.split_once(after).map(|(inside, _)| inside)
}
