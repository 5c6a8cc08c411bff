//! The programs in `generated/examples/` compile with the features that they name, and do what
//! they say against a local server.

mod app;
mod browser_login;
mod calls;
mod compiled;
mod consent_kit;
mod identities;
mod login_consent;
mod native_login;
mod own_app;
mod permissions;
mod project_settings;
mod run;
mod session_check;
mod settings;
mod token_check;
