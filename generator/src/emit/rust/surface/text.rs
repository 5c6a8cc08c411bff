//! The listing: one line an item.

use super::Surface;
use crate::model::Api;

const HEAD: &str = "\
# The public API of this crate, one line an item, made by the generator.
# What every generated crate has (the module `runtime`, the fixed methods of the client) is left out.

";

/// Prints the listing of a crate.
pub(in crate::emit) fn print(api: &Api) -> String {
    let mut text = HEAD.to_owned();
    for item in &Surface::of(api).items {
        text += &format!("{} {}{}\n", item.kind, item.path, item.shown);
    }
    text
}
