use crate::runtime::json;

/// A setting that Ory left out when it took over a project configuration.
///
/// [`successfulProjectUpdate`](crate::models::SuccessfulProjectUpdate) carries them. They matter: the request succeeded, but the
/// project does not do what this setting asks for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Warning {
    /// A number for the kind of warning. Show people [`message`](field@crate::models::Warning::message) instead.
    pub code: Option<i64>,
    /// Which setting was left out and why, as a sentence in English.
    pub message: Option<String>,
}

#[cfg(feature = "test-util")]
impl Warning {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn code(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.code = Some(value);
        }
        self
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn message<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.message = Some(value);
        }
        self
    }
}

impl json::Decode for Warning {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("code", &mut this.code), ("message", &mut this.message)])?;
        Ok(this)
    }
}

impl json::Encode for Warning {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("code", &self.code), ("message", &self.message)]);
    }
}

json::serde_impls!(Warning);
