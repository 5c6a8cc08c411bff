use crate::runtime::json;

/// A script that the page has to load, so that WebAuthn, passkeys or a CAPTCHA work.
///
/// Render it as a script element with these attributes. Native apps can skip it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeScriptAttributes {
    /// The key `async`.
    pub r#async: bool,
    /// The key `crossorigin`.
    pub crossorigin: String,
    /// A name for the element, unique within the form.
    pub id: String,
    /// The hash by which the browser checks the script. The browser refuses a script that
    /// differs.
    pub integrity: String,
    /// A random value for your Content Security Policy.
    ///
    /// You can use one of your own or none.
    pub nonce: String,
    /// The key `referrerpolicy`.
    pub referrerpolicy: String,
    /// Where the script is, usually at Ory.
    pub src: String,
    /// The key `type`.
    pub r#type: String,
}

#[cfg(feature = "test-util")]
impl UiNodeScriptAttributes {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        r#async: bool,
        crossorigin: impl Into<String>,
        id: impl Into<String>,
        integrity: impl Into<String>,
        nonce: impl Into<String>,
        referrerpolicy: impl Into<String>,
        src: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            r#async,
            crossorigin: crossorigin.into(),
            id: id.into(),
            integrity: integrity.into(),
            nonce: nonce.into(),
            referrerpolicy: referrerpolicy.into(),
            src: src.into(),
            r#type: r#type.into(),
        }
    }
}

impl json::Decode for UiNodeScriptAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut r#async: Option<bool> = None;
        let mut crossorigin: Option<String> = None;
        let mut id: Option<String> = None;
        let mut integrity: Option<String> = None;
        let mut nonce: Option<String> = None;
        let mut referrerpolicy: Option<String> = None;
        let mut src: Option<String> = None;
        let mut r#type: Option<String> = None;
        r.object([
            ("async", &mut json::Required(&mut r#async)),
            ("crossorigin", &mut json::Required(&mut crossorigin)),
            ("id", &mut json::Required(&mut id)),
            ("integrity", &mut json::Required(&mut integrity)),
            ("node_type", &mut json::Tag("script")),
            ("nonce", &mut json::Required(&mut nonce)),
            ("referrerpolicy", &mut json::Required(&mut referrerpolicy)),
            ("src", &mut json::Required(&mut src)),
            ("type", &mut json::Required(&mut r#type)),
        ])?;
        let Some(r#async) = r#async else {
            return Err(r.lacks("async"));
        };
        let Some(crossorigin) = crossorigin else {
            return Err(r.lacks("crossorigin"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(integrity) = integrity else {
            return Err(r.lacks("integrity"));
        };
        let Some(nonce) = nonce else {
            return Err(r.lacks("nonce"));
        };
        let Some(referrerpolicy) = referrerpolicy else {
            return Err(r.lacks("referrerpolicy"));
        };
        let Some(src) = src else {
            return Err(r.lacks("src"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        Ok(Self {
            r#async,
            crossorigin,
            id,
            integrity,
            nonce,
            referrerpolicy,
            src,
            r#type,
        })
    }
}

impl UiNodeScriptAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("async", &self.r#async),
            ("crossorigin", &self.crossorigin),
            ("id", &self.id),
            ("integrity", &self.integrity),
            ("nonce", &self.nonce),
            ("referrerpolicy", &self.referrerpolicy),
            ("src", &self.src),
            ("type", &self.r#type),
        ]);
    }
}

impl json::Encode for UiNodeScriptAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "script");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeScriptAttributes);
