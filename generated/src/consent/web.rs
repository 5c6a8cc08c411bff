//! The pages as a router of axum.

mod html;
mod kit;
mod page;
mod pages;
mod reply;
mod routes;

pub use self::html::escape;
pub use self::kit::Kit;
pub use self::page::{ConsentPage, DevicePage, Hidden, LoginPage, LogoutPage};
pub use self::pages::{Pages, Refusal};
