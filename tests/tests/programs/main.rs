//! The programs in `generated/examples/` compile with the features that they name, and do what
//! they say against a local server.

mod calls;
mod compiled;
mod login_consent;
mod run;
