use std::fmt;

use crate::runtime::{self, json};

/// An image in the form of a flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeImageAttributes {
    /// The height in pixels.
    pub height: i64,
    /// A name for the element, unique within the form.
    pub id: String,
    /// The address of the image, often a `data:` URL that contains it.
    ///
    /// The QR code of `totp_qr` contains the secret of the authenticator app, so do not store
    /// or log it.
    ///
    /// Secret: not in `Debug` output.
    pub src: String,
    /// The width in pixels.
    pub width: i64,
}

impl fmt::Debug for UiNodeImageAttributes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UiNodeImageAttributes");
        out.field("height", &self.height);
        out.field("id", &self.id);
        out.field("src", &runtime::Redacted);
        out.field("width", &self.width);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl UiNodeImageAttributes {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        height: i64,
        id: impl Into<String>,
        src: impl Into<String>,
        width: i64,
    ) -> Self {
        Self {
            height,
            id: id.into(),
            src: src.into(),
            width,
        }
    }
}

impl json::Decode for UiNodeImageAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            height: 0,
            id: String::new(),
            src: String::new(),
            width: 0,
        };
        r.object_with(
            [
                ("height", &mut json::InPlace(&mut this.height)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("node_type", &mut json::Tag("img")),
                ("src", &mut json::InPlace(&mut this.src)),
                ("width", &mut json::InPlace(&mut this.width)),
            ],
            &["height", "id", "src", "width"],
        )?;
        Ok(this)
    }
}

impl UiNodeImageAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("height", &self.height),
            ("id", &self.id),
            ("src", &self.src),
            ("width", &self.width),
        ]);
    }
}

impl json::Encode for UiNodeImageAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "img");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeImageAttributes);
