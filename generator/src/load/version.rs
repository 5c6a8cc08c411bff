//! The version gate: which documents the rest of the road understands.
//!
//! This is also the place where other versions get their normal form: OpenAPI 3.1 becomes 3.0 in
//! the tree, before anything else looks at it.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::Pointer;

/// What messages say is supported.
const SUPPORTED: &str = "supported are OpenAPI 3.0.0 to 3.0.4";

/// Returns whether the document is of a supported version; reports it otherwise.
pub(super) fn is_supported(raw: &Value, diagnostics: &mut Diagnostics) -> bool {
    let fault = match (raw.get("openapi"), raw.get("swagger")) {
        (Some(Value::String(version)), _) => match version.as_str() {
            "3.0.0" | "3.0.1" | "3.0.2" | "3.0.3" | "3.0.4" => return true,
            version => unsupported(version),
        },
        (Some(_), _) => error("/openapi", "the version of OpenAPI is not a text").help(
            format!("write it in quotes, as in `openapi: \"3.0.3\"`; {SUPPORTED}"),
        ),
        (None, Some(_)) => {
            error("/swagger", "Swagger 2.0 is not supported").help(format!(
                "convert it first, for example with `npx swagger2openapi`; {SUPPORTED}"
            ))
        }
        (None, None) => {
            error("", "the document does not say which version of OpenAPI it is")
                .help(format!("begin it with `openapi: 3.0.3`; {SUPPORTED}"))
        }
    };
    diagnostics.push(fault);
    false
}

fn unsupported(version: &str) -> Diagnostic {
    if version == "3.1" || version.starts_with("3.1.") {
        let message = format!("OpenAPI {version}: 3.1 is not supported yet");
        return error("/openapi", message).help(SUPPORTED);
    }
    error("/openapi", format!("OpenAPI `{version}` is not supported")).help(SUPPORTED)
}

fn error(at: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(codes::VERSION, &Pointer::parse(at), message)
}
