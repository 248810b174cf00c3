//! What was typed into a form of the tracking page.

/// Values by the fields' names. Overwritten when dropped.
#[derive(Clone, Default, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// Values that are known beforehand, or that came in a form.
    pub fn new(values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Typed {
        Typed(values.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// The first value of a field; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}
