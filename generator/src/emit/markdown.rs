//! The Markdown back end.
