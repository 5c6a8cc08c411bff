//! The version gate: which documents the rest of the road understands.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::Pointer;

/// What messages say is supported.
const SUPPORTED: &str = "supported versions are OpenAPI 3.0.0 to 3.0.4, 3.1 and 3.2";

/// The versions that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// OpenAPI 3.0
    V3_0,
    /// OpenAPI 3.1
    V3_1,
    /// OpenAPI 3.2
    V3_2,
}

impl Version {
    /// Returns whether schemas are those of JSON Schema 2020-12.
    pub(super) fn has_json_schema(self) -> bool {
        self >= Self::V3_1
    }
}

/// Returns the version of a document; `None`, reported, where it is not supported.
///
/// A version that is written as a number is read as a text, and a missing patch release means any.
pub(super) fn of(raw: &mut Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    mend(raw, diagnostics);
    let fault = match (raw.get("openapi"), raw.get("swagger")) {
        (Some(Value::String(version)), _) => match version.as_str() {
            "3.0.0" | "3.0.1" | "3.0.2" | "3.0.3" | "3.0.4" => {
                return Some(Version::V3_0);
            }
            version if is_release(version, "3.1.") => return Some(Version::V3_1),
            version if is_release(version, "3.2.") => return Some(Version::V3_2),
            version => error("/openapi", format!("OpenAPI `{version}` is not supported"))
                .help(SUPPORTED),
        },
        (Some(_), _) => error("/openapi", "the version of OpenAPI is not a string").help(
            format!("write it in quotes, as in `openapi: \"3.0.3\"`; {SUPPORTED}"),
        ),
        (None, Some(_)) => {
            error("/swagger", "Swagger 2.0 is not supported").help(format!(
                "convert it first, for example with `npx swagger2openapi old.json -o new.json`; \
                 {SUPPORTED}"
            ))
        }
        (None, None) => {
            error("", "the document does not say which version of OpenAPI it is")
                .help(format!("begin it with `openapi: 3.0.3`; {SUPPORTED}"))
        }
    };
    diagnostics.push(fault);
    None
}

fn mend(raw: &mut Value, diagnostics: &mut Diagnostics) {
    let meant = match raw.get("openapi") {
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::String(text)) => text.trim().to_owned(),
        _ => return,
    };
    if !matches!(meant.as_str(), "3.0" | "3.1" | "3.2") {
        return;
    }
    let message = format!("OpenAPI `{meant}` is read as the release `{meant}.0`");
    let at = Pointer::parse("/openapi");
    let warning = Diagnostic::warning(codes::SLIP, &at, message);
    let help = format!("write the whole version, in quotes: `\"{meant}.0\"`");
    diagnostics.push(warning.help(help));
    raw["openapi"] = format!("{meant}.0").into();
}

/// Every release of 3.1 has the same schemas and the same keys, and so has every one of 3.2.
fn is_release(version: &str, of: &str) -> bool {
    let patch = version.strip_prefix(of);
    patch.is_some_and(|patch| {
        !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn error(at: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(codes::VERSION, &Pointer::parse(at), message)
}
