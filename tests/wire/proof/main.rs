//! What is made of the fixtures does on the wire what their documents say.
//!
//! Each scenario has two sides with the same name: here the server and what it must have been
//! sent, in `tests/wire/program/` the calls and what must come of them.

mod access;
mod bodies;
mod compositions;
mod contents;
mod counted_pages;
mod error_texts;
mod media_ranges;
mod multipart;
mod names;
mod newest;
mod paging;
mod parameter_styles;
mod parameters;
mod program;
mod responses;
mod schemas;
mod secrets;
mod security;
mod server_variables;
mod statuses;
mod streams;
mod unions;
