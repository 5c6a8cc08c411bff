//! Reading what stands in a folder that may hold anything: opening a pipe waits for ever, and a device may never end.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Reads a file that is one. A link in its place is followed, unless the caller has refused it before.
///
/// # Errors
///
/// If there is none, it cannot be read, or something else stands there: a folder, a pipe, a socket, a device.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is no regular file"));
    }
    fs::read(path)
}

/// Reads a file like [`read`], as text.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read(path)?)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not UTF-8"))
}
