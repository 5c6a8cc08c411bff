//! The support code that every generated crate carries, verbatim.

/// Reads files of `generator/runtime/src`.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../runtime/src/", $path)))),*]
    };
}

/// Path below `src`, and contents.
const FILES: &[(&str, &str)] = files![
    "runtime.rs",
    "runtime/ascii.rs",
    "runtime/base64.rs",
    "runtime/blocking.rs",
    "runtime/call.rs",
    "runtime/call/macros.rs",
    "runtime/call/options.rs",
    "runtime/call/uncommon.rs",
    "runtime/client.rs",
    "runtime/client/builder.rs",
    "runtime/client/builder/error.rs",
    "runtime/client/builder/transport.rs",
    "runtime/clock.rs",
    "runtime/clock/system.rs",
    "runtime/clock/test.rs",
    "runtime/credentials.rs",
    "runtime/date.rs",
    "runtime/dates.rs",
    "runtime/dates/chrono.rs",
    "runtime/dates/jiff.rs",
    "runtime/dates/time.rs",
    "runtime/error.rs",
    "runtime/error/api.rs",
    "runtime/error/argument.rs",
    "runtime/error/body.rs",
    "runtime/error/credential.rs",
    "runtime/error/date.rs",
    "runtime/error/debug.rs",
    "runtime/error/decode.rs",
    "runtime/error/failure.rs",
    "runtime/error/paging.rs",
    "runtime/error/raw.rs",
    "runtime/error/reason.rs",
    "runtime/error/retry.rs",
    "runtime/error/token.rs",
    "runtime/execute.rs",
    "runtime/execute/course.rs",
    "runtime/execute/exchange.rs",
    "runtime/execute/reason.rs",
    "runtime/execute/trace.rs",
    "runtime/extra.rs",
    "runtime/extra/answer.rs",
    "runtime/extra/body.rs",
    "runtime/extra/body/chain.rs",
    "runtime/extra/body/frames.rs",
    "runtime/extra/body/part.rs",
    "runtime/extra/body/reader.rs",
    "runtime/extra/body/source.rs",
    "runtime/extra/call.rs",
    "runtime/extra/expand.rs",
    "runtime/extra/headers.rs",
    "runtime/extra/later.rs",
    "runtime/extra/live.rs",
    "runtime/extra/macros.rs",
    "runtime/extra/shape.rs",
    "runtime/extra/stream.rs",
    "runtime/extra/stream/again.rs",
    "runtime/extra/stream/blocking.rs",
    "runtime/extra/stream/events.rs",
    "runtime/extra/stream/events/parser.rs",
    "runtime/extra/stream/lines.rs",
    "runtime/home.rs",
    "runtime/home/known.rs",
    "runtime/home/unknown.rs",
    "runtime/interceptor.rs",
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
    "runtime/optional.rs",
    "runtime/origin.rs",
    "runtime/paging.rs",
    "runtime/paging/link.rs",
    "runtime/paging/streams.rs",
    "runtime/paging/streams/blocking.rs",
    "runtime/paging/walk.rs",
    "runtime/param.rs",
    "runtime/pending.rs",
    "runtime/pending/blocking.rs",
    "runtime/redirect.rs",
    "runtime/request.rs",
    "runtime/request/form.rs",
    "runtime/request/headers.rs",
    "runtime/request/url.rs",
    "runtime/reqwest.rs",
    "runtime/reqwest/boxed.rs",
    "runtime/reqwest/settings.rs",
    "runtime/response.rs",
    "runtime/response/meta.rs",
    "runtime/response/text.rs",
    "runtime/retry.rs",
    "runtime/retry/budget.rs",
    "runtime/secret.rs",
    "runtime/testing.rs",
    "runtime/testing/answer.rs",
    "runtime/testing/mock.rs",
    "runtime/testing/recording.rs",
    "runtime/testing/request.rs",
    "runtime/timestamp.rs",
    "runtime/timestamp/parse.rs",
    "runtime/token.rs",
    "runtime/token/cache.rs",
    "runtime/token/client_credentials.rs",
    "runtime/token/client_credentials/response.rs",
    "runtime/token/flight.rs",
    "runtime/tower.rs",
    "runtime/transport.rs",
    "runtime/transport/carrier.rs",
    "runtime/transport/cause.rs",
    "runtime/transport/deadline.rs",
    "runtime/transport/error.rs",
    "runtime/transport/timeouts.rs",
    "runtime/unrecognized.rs",
];

/// What stands in the place of [`EXTRA`] where nothing of it is needed.
const PLAIN: &str = include_str!("../../../runtime/src/plain.rs");

const EXTRA: &str = "runtime/extra.rs";

/// The file that only crates with deep types have, beside `runtime.rs`.
pub(super) const DYN_BOX: (&str, &str) =
    ("dyn_box.rs", include_str!("../../../runtime/src/dyn_box.rs"));

/// Returns the files of a crate, and what only some documents need if this one does.
pub(super) fn files(extra: bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    let kept =
        move |(path, _): &(&str, &str)| extra || !path.starts_with("runtime/extra/");
    let text = move |(path, text)| match path {
        EXTRA if !extra => (path, PLAIN),
        _ => (path, text),
    };
    FILES.iter().copied().filter(kept).map(text)
}

#[cfg(test)]
mod tests;
