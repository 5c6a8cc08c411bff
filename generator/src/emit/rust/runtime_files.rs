//! The support code that every generated crate carries, verbatim.

/// Reads files of `generator/runtime/src`.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../runtime/src/", $path)))),*]
    };
}

/// Path below `src`, and contents.
pub(super) const FILES: &[(&str, &str)] = files!["runtime.rs"];

#[cfg(test)]
mod tests;
