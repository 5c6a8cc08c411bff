//! What is answered to the calls.

use crate::bodies;

/// Returns the status and the body for a path.
pub fn to(path: &str) -> (u16, &'static [u8]) {
    match path {
        "/admin/clients/the-client" => (200, bodies::CLIENT),
        "/admin/oauth2/introspect" => (200, bodies::INTROSPECTION),
        "/admin/clients" => (200, bodies::CLIENTS),
        _ => (404, bodies::MISSING),
    }
}
