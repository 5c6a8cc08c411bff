//! The support code that every generated crate carries, verbatim.

/// Reads files of `generator/runtime/src`.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../runtime/src/", $path)))),*]
    };
}

/// Path below `src`, and contents.
pub(super) const FILES: &[(&str, &str)] = files![
    "runtime.rs",
    "runtime/base64.rs",
    "runtime/call.rs",
    "runtime/call/macros.rs",
    "runtime/call/options.rs",
    "runtime/call/uncommon.rs",
    "runtime/client.rs",
    "runtime/client/builder.rs",
    "runtime/credentials.rs",
    "runtime/date.rs",
    "runtime/error.rs",
    "runtime/error/api.rs",
    "runtime/error/argument.rs",
    "runtime/error/body.rs",
    "runtime/error/credential.rs",
    "runtime/error/failure.rs",
    "runtime/error/retry.rs",
    "runtime/execute.rs",
    "runtime/json.rs",
    "runtime/json/bytes.rs",
    "runtime/json/decode.rs",
    "runtime/json/encode.rs",
    "runtime/json/error.rs",
    "runtime/json/fault.rs",
    "runtime/json/look.rs",
    "runtime/json/macros.rs",
    "runtime/json/number.rs",
    "runtime/json/path.rs",
    "runtime/json/raw.rs",
    "runtime/json/reader.rs",
    "runtime/json/scan.rs",
    "runtime/json/serde.rs",
    "runtime/json/serde/from.rs",
    "runtime/json/serde/to.rs",
    "runtime/json/skip.rs",
    "runtime/json/slot.rs",
    "runtime/json/string.rs",
    "runtime/json/untagged.rs",
    "runtime/json/writer.rs",
    "runtime/named.rs",
    "runtime/nullable.rs",
    "runtime/operation.rs",
    "runtime/origin.rs",
    "runtime/param.rs",
    "runtime/pending.rs",
    "runtime/redirect.rs",
    "runtime/request.rs",
    "runtime/request/form.rs",
    "runtime/request/headers.rs",
    "runtime/request/url.rs",
    "runtime/reqwest.rs",
    "runtime/response.rs",
    "runtime/response/meta.rs",
    "runtime/secret.rs",
    "runtime/timestamp.rs",
    "runtime/timestamp/parse.rs",
    "runtime/transport.rs",
    "runtime/transport/deadline.rs",
    "runtime/transport/error.rs",
    "runtime/unrecognized.rs",
];

#[cfg(test)]
mod tests;
