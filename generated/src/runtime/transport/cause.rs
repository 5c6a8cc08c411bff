//! What an error of an HTTP library comes from. None of them says it in its own type.

use std::error::Error;
use std::io;

/// Returns whether bytes came that were none of TLS, or a certificate that is not good.
pub(crate) fn is_invalid_data(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).any(|kind| kind == io::ErrorKind::InvalidData)
}

/// Returns whether the other end hung up in the middle of something.
pub(crate) fn is_early_end(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).any(|kind| kind == io::ErrorKind::UnexpectedEof)
}

/// Returns whether the time for it ran out.
#[cfg(feature = "tower")]
pub(crate) fn is_timed_out(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).any(|kind| kind == io::ErrorKind::TimedOut)
}

/// Returns whether anything of it was input or output.
#[cfg(feature = "tower")]
pub(crate) fn is_io(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).next().is_some()
}

/// What hyper says of a connection that ended before an answer came: by the server, or with the runtime
/// that drove it.
const LOST: [&str; 3] = [
    "connection closed before message completed",
    "dispatch task is gone",
    "operation was canceled",
];

/// What hyper adds where that was no fault of the connection: a body that is read while it is sent has
/// panicked.
const PANICKED: &str = "user code panicked";

/// Returns whether the connection was lost before an answer came. hyper has messages of its own
/// for that.
pub(crate) fn is_lost(error: &(dyn Error + 'static)) -> bool {
    let reset = |kind| {
        matches!(
            kind,
            io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe
                | io::ErrorKind::NotConnected
        )
    };
    let told = || causes(error).map(|cause| cause.to_string());
    is_early_end(error)
        || io_kinds(error).any(reset)
        || told().any(|text| LOST.contains(&&*text))
            && !told().any(|text| text == PANICKED)
}

fn io_kinds(error: &(dyn Error + 'static)) -> impl Iterator<Item = io::ErrorKind> {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>().map(io::Error::kind))
}

fn causes<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

/// The source of an `io::Error` is that of the error inside it, which would be passed over.
fn cause<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inside.map(|inside| inside as _).or_else(|| error.source())
}
