//! The listing: one line an item, but for traits, of which those that are alike share one.

use super::{Item, Kind, Surface};

const HEAD: &str = "\
# The public API of this crate, one line an item, read by the generator from the code that it writes.
# An item in brackets needs one of these features. What is in the module `runtime`, which every generated crate has,
# is left out, and so is what is hidden from the documentation.
";

const MODULES: &str = "\
# So is what is in modules that were written by hand.
";

const TESTS: &str = "
# With the feature `test-util` alone, for mocks. What is required may change with any version.

";

/// Prints the listing of a crate, which may have modules that were written by hand.
pub(super) fn print(surface: &Surface, has_modules: bool) -> String {
    let mut text = HEAD.to_owned();
    if has_modules {
        text += MODULES;
    }
    text.push('\n');
    lines(&surface.items, &mut text);
    if !surface.tests.is_empty() {
        text += TESTS;
        lines(&surface.tests, &mut text);
    }
    text
}

fn lines(items: &[Item], text: &mut String) {
    let alike = |one: &Item, next: &Item| {
        let owners = plain(one).zip(plain(next));
        owners.is_some_and(|((_, one), (_, next))| one == next) && one.gate == next.gate
    };
    for group in items.chunk_by(alike) {
        let first = &group[0];
        let line = match plain(first) {
            Some((_, owner)) => {
                let traits = group.iter().filter_map(plain).map(|(name, _)| name);
                let traits: Vec<&str> = traits.collect();
                format!("impl {} for {owner}", traits.join(", "))
            }
            None => format!("{} {}{}", first.kind, first.path, first.shown),
        };
        *text += &format!("{line}{}\n", first.gate.beside_tests());
    }
}

/// Returns the trait and the type of an `impl` of which there is no more to say.
fn plain(item: &Item) -> Option<(&str, &str)> {
    let is_plain = item.kind == Kind::Impl && item.shown.is_empty();
    let (name, owner) = item.path.split_once(" for ")?;
    (is_plain && !name.starts_with("From<")).then_some((name, owner))
}
