use crate::runtime::{self, json};

/// Which web pages of other origins may call an API of the project from a browser.
///
/// Servers and mobile apps do not need it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectCors {
    /// Whether [`origins`](field@crate::models::ProjectCors::origins) counts. If it is false, browsers get no CORS headers.
    pub enabled: Option<bool>,
    /// The allowed origins, each with scheme and host, for example `https://app.example.com`.
    ///
    /// `https://*.example.com` stands for every subdomain, and `*` alone for every origin.
    /// Exact origins are safer.
    pub origins: Option<Vec<String>>,
}

impl ProjectCors {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    #[inline]
    #[must_use]
    pub fn enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.enabled = Some(value);
        }
        self
    }

    /// Sets `origins`.
    #[inline]
    #[must_use]
    pub fn origins<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.origins = Some(values);
        }
        self
    }
}

impl json::Decode for ProjectCors {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("enabled", &mut this.enabled),
            ("origins", &mut json::OrEmpty(&mut this.origins)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ProjectCors {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("enabled", &self.enabled), ("origins", &self.origins)]);
    }
}

json::serde_impls!(ProjectCors);
