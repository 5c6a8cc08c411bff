//! What is made of the fixtures does on the wire what their documents say.
//!
//! Each scenario has two sides with the same name: here the server and what it must have been
//! sent, in `tests/wire/` the calls and what must come of them.

mod bodies;
mod compositions;
mod names;
mod paging;
mod parameters;
mod program;
mod responses;
mod schemas;
mod secrets;
mod security;
