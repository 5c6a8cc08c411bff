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
        let mut this = Self {
            r#async: false,
            crossorigin: String::new(),
            id: String::new(),
            integrity: String::new(),
            nonce: String::new(),
            referrerpolicy: String::new(),
            src: String::new(),
            r#type: String::new(),
        };
        r.object_with(
            [
                ("async", &mut json::InPlace(&mut this.r#async)),
                ("crossorigin", &mut json::InPlace(&mut this.crossorigin)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("integrity", &mut json::InPlace(&mut this.integrity)),
                ("node_type", &mut json::Tag("script")),
                ("nonce", &mut json::InPlace(&mut this.nonce)),
                ("referrerpolicy", &mut json::InPlace(&mut this.referrerpolicy)),
                ("src", &mut json::InPlace(&mut this.src)),
                ("type", &mut json::InPlace(&mut this.r#type)),
            ],
            &[
                "async",
                "crossorigin",
                "id",
                "integrity",
                "nonce",
                "referrerpolicy",
                "src",
                "type",
            ],
        )?;
        Ok(this)
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
