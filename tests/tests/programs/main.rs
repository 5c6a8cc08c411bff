//! The programs in `generated/examples/` compile with the features that they name, and do what
//! they say against a local server.

mod app;
mod browser_login;
mod bulk_identities;
mod calls;
mod code_login;
mod compiled;
mod consent_kit;
mod dev_proxy;
mod device_login;
mod identities;
mod login_cli;
mod login_consent;
mod login_page;
mod native_login;
mod own_app;
mod permissions;
mod project_settings;
mod run;
mod session_check;
mod settings;
mod signer;
mod token_check;
mod webhook_receiver;
