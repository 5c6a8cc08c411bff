//! The content type that a body is sent with.

use super::{BodyContent, Media};

impl BodyContent {
    /// Returns whether the document leaves the content type to the caller: `*/*`, `application/*`.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.content_type.contains('*')
    }

    /// Returns the `Content-Type` that is sent unless the caller says otherwise: as written, or a usual one where that
    /// is a range.
    #[must_use]
    pub fn sent_type(&self) -> &str {
        match self.media {
            _ if !self.is_open() => &self.content_type,
            Media::Json => "application/json",
            Media::Form => "application/x-www-form-urlencoded",
            Media::Multipart => "multipart/form-data",
            Media::Text => "text/plain",
            Media::Lines => "application/x-ndjson",
            Media::Events => "text/event-stream",
            Media::Binary => "application/octet-stream",
        }
    }
}
