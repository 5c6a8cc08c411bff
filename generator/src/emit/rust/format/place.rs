//! What a part of an item has to be put into to be printed and read alone.

use syn::Item;

use super::{items_of, print_item};
use crate::emit::rust::surface::Seen;

/// What is printed as a whole. That all else around a part has no say in its layout is what makes it a part: it begins
/// and ends with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Item,
    /// An `impl` without its members.
    Impl,
    /// A `struct` without its fields.
    Struct,
    /// An `enum` without its variants.
    Enum,
    /// A function of an `impl`.
    Member,
    /// A function of an `impl` without what it does.
    Function,
    Field,
    Variant,
    Statement,
    /// A statement without the elements of a list in it, which each have a line.
    List,
    Element,
    /// The last element: a line has room for it without the comma behind it.
    Last,
}

/// How a part is printed: what stands around its code and around what is printed of it.
struct Around {
    code: (&'static str, &'static str),
    printed: (&'static str, &'static str),
    /// The line that stands for all that goes inside.
    inner: &'static str,
}

impl Place {
    fn around(self) -> Around {
        let (code, printed, inner) = match self {
            Self::Item => (("", ""), ("", ""), ""),
            Self::Impl => {
                (("", "{ type Inner = x; }"), ("", ""), "    type Inner = x;\n")
            }
            Self::Struct => (("", "{ inner: x }"), ("", ""), "    inner: x,\n"),
            Self::Enum => (("", "{ Inner }"), ("", ""), "    Inner,\n"),
            Self::Member => (("impl x {", "}"), ("impl x {\n", "}\n"), ""),
            Self::Function => {
                (("impl x {", "{ inner; } }"), ("impl x {\n", "}\n"), "        inner;\n")
            }
            Self::Field => (("struct x {", "}"), ("struct x {\n", "}\n"), ""),
            Self::Variant => (("enum x {", "}"), ("enum x {\n", "}\n"), ""),
            Self::Statement => (FUNCTION, BODY, ""),
            Self::List => (FUNCTION, BODY, LONG_LINES),
            Self::Element => (
                ("impl x { fn x() { inner([", LONG_END),
                ("impl x {\n    fn x() {\n        inner([\n", LONG_LINES_END),
                "",
            ),
            Self::Last => (
                (LAST_START, "]) } }"),
                (LAST_LINES_START, "        ])\n    }\n}\n"),
                "",
            ),
        };
        Around { code, printed, inner }
    }

    /// Prints a part, whose code is `behind` from where something goes inside: what stands before that, and what stands
    /// behind it.
    pub(super) fn print(self, source: &str, behind: &str) -> Option<(String, String)> {
        let around = self.around();
        let inner = if self == Self::List { LONG_LIST } else { "" };
        let code =
            format!("{} {source} {inner} {behind} {}", around.code.0, around.code.1);
        let item = only(&code)?;
        let printed = print_item(item);
        let printed = printed.strip_prefix(around.printed.0)?;
        let printed = printed.strip_suffix(around.printed.1)?;
        match around.inner {
            "" => Some((printed.to_owned(), String::new())),
            inner => {
                let (before, behind) = printed.split_once(inner)?;
                Some((before.to_owned(), behind.to_owned()))
            }
        }
    }

    /// Returns what a part declares. The first of an `impl` that is of no trait says whose it is.
    pub(super) fn declared(self, source: &str, of_trait: bool) -> Option<Vec<Seen>> {
        let (before, behind) = match self {
            Self::Statement | Self::List | Self::Element | Self::Last => {
                return Some(Vec::new());
            }
            Self::Item => ("", ""),
            Self::Impl if of_trait => ("", "{}"),
            Self::Impl => ("", "{ pub fn x() {} }"),
            Self::Struct | Self::Enum => ("", "{}"),
            Self::Member => ("impl x {", "}"),
            Self::Function => ("impl x {", "{} }"),
            Self::Field => ("pub struct x {", "}"),
            Self::Variant => ("pub enum x {", "}"),
        };
        let item = only(&format!("{before} {source} {behind}"))?;
        let mut seen = Seen::all(std::slice::from_ref(&item));
        if matches!(self, Self::Field | Self::Variant) {
            seen.remove(0);
        }
        Some(seen)
    }
}

const FUNCTION: (&str, &str) = ("impl x { fn x() {", "} }");
const BODY: (&str, &str) = ("impl x {\n    fn x() {\n", "    }\n}\n");

/// A list that is too long for a line, as code and as it is printed.
const LONG_LIST: &str = "[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]";
const LONG_LINES: &str = "            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n";
/// What follows an element of such a list.
const LONG_END: &str =
    ", aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]) } }";
const LONG_LINES_END: &str = "            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n        ])\n    }\n}\n";

/// What stands before the last.
const LAST_START: &str = "impl x { fn x() { inner([aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ";
const LAST_LINES_START: &str = "impl x {\n    fn x() {\n        inner([\n            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n";

/// Returns the item that code is.
fn only(source: &str) -> Option<Item> {
    let mut items = items_of(source)?;
    let item = items.pop()?;
    items.is_empty().then_some(item)
}
