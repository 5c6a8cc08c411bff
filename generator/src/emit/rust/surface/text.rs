//! The listing: one line an item.

use super::{Item, Surface};
use crate::model::Api;

const HEAD: &str = "\
# The public API of this crate, one line an item, made by the generator.
# What every generated crate has (the module `runtime`, the fixed methods of the client) is left out.
";

const MODULES: &str = "\
# So is what is in modules that were written by hand.
";

const TESTS: &str = "
# With the feature `test-util` alone, for mocks. What is required may change with any version.

";

/// Prints the listing of a crate.
pub(in crate::emit) fn print(api: &Api) -> String {
    let mut text = HEAD.to_owned();
    if !api.package.modules.list.is_empty() {
        text += MODULES;
    }
    text.push('\n');
    let surface = Surface::of(api);
    let lines = |items: &[Item]| -> String {
        let line = |item: &Item| format!("{} {}{}\n", item.kind, item.path, item.shown);
        items.iter().map(line).collect()
    };
    text += &lines(&surface.items);
    if !surface.tests.is_empty() {
        text += TESTS;
        text += &lines(&surface.tests);
    }
    text
}
