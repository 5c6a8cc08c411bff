//! Names that are spoken for in the generated crate.

/// Types, traits and variants that generated code names without a path, and those that the crate's
/// root exports: a model named alike gets `Model` behind, so that neither generated code nor `use
/// ory_sdk::{Error, models::*}` can mean the wrong one.
pub(super) const TYPES: &[&str] = &[
    "ApiBody",
    "ApiError",
    "AsRef",
    "BTreeMap",
    "Base64",
    "Box",
    "BuildError",
    "Bytes",
    "Call",
    "CallOptions",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Cow",
    "Credential",
    "Date",
    "Debug",
    "Decode",
    "DecodeError",
    "Default",
    "Deserialize",
    "Display",
    "Drop",
    "Duration",
    "Encode",
    "EncodeError",
    "Eq",
    "Erased",
    "Err",
    "Error",
    "Extend",
    "Fault",
    "Fn",
    "FnMut",
    "FnOnce",
    "Formatter",
    "From",
    "FromStr",
    "Future",
    "Hash",
    "Infallible",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Json",
    "ListStyle",
    "Meta",
    "NoBody",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Pending",
    "Pin",
    "RawJson",
    "Reader",
    "Redacted",
    "Redirect",
    "Response",
    "Result",
    "Scheme",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Server",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToParam",
    "ToString",
    "Transport",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Unrecognized",
    "UnrecognizedInt",
    "Vec",
    "WithMeta",
    "Writer",
];

/// Variants that generated enums have of their own.
pub(super) const VARIANTS: &[&str] = &["Self", "Unrecognized"];

/// What generated structs have of their own beside a setter a field.
pub(super) const FIELDS: &[&str] = &["new", "decode", "encode", "encode_fields"];

/// What request builders have of their own.
pub(super) const PARAMS: &[&str] = &[
    "body",
    "header",
    "idempotent",
    "into_future",
    "items",
    "new",
    "no_retries",
    "no_retry",
    "pages",
    "retries",
    "retry",
    "send",
    "send_blocking",
    "send_raw",
    "send_with_meta",
    "timeout",
    "total_timeout",
];

/// Method names that mean something else on a group.
pub(super) const METHODS: &[&str] = &["client", "clone", "clone_from", "new"];

/// Modules and accessors of the crate's root, names of crates, and file names that are special
/// somewhere.
pub(super) const MODULES: &[&str] = &[
    "alloc",
    "aux",
    "base64",
    "blocking",
    "build",
    "builder",
    "bytes",
    "client",
    "clone",
    "con",
    "core",
    "error",
    "errors",
    "http",
    "lib",
    "main",
    "mod",
    "models",
    "new",
    "nul",
    "operations",
    "prelude",
    "prn",
    "reqwest",
    "runtime",
    "security",
    "serde",
    "serde_json",
    "server",
    "servers",
    "std",
    "test",
    "tests",
    "tower",
    "tracing",
];

/// Stems that must not be those of model files: they are special to cargo, rustc or some file
/// systems.
pub(super) const FILES: &[&str] = &[
    "aux", "build", "con", "index", "lib", "main", "mod", "models", "nul", "prn",
    "readme", "runtime", "test", "tests",
];

/// Cargo features that every generated crate has.
pub(super) const FEATURES: &[&str] = &[
    "blocking",
    "chrono",
    "default",
    "full",
    "jiff",
    "reqwest",
    "std",
    "test-util",
    "time",
    "tower",
    "tracing",
];

/// Methods of the client builder.
pub(super) const BUILDER: &[&str] = &[
    "base_url",
    "build",
    "client",
    "clock",
    "clone",
    "connect_timeout",
    "credential",
    "default_header",
    "header",
    "headers",
    "interceptor",
    "max_response_size",
    "new",
    "no_retries",
    "proxy",
    "retries",
    "retry",
    "server",
    "server_url",
    "timeout",
    "total_timeout",
    "transport",
    "user_agent",
];

/// Returns whether a stem names a device on Windows, whatever its extension.
pub(super) fn is_device(stem: &str) -> bool {
    let numbered = |port: &str| stem.strip_prefix(port).is_some_and(|n| n.len() == 1);
    numbered("com") || numbered("lpt")
}
